import { answerSearch } from '@/lib/features/search/answer-search';

export const dynamic = 'force-dynamic';

/** What answers to the letters typed so far, for the palette. */
export async function GET(request: Request): Promise<Response> {
  return answerSearch(new URL(request.url).searchParams);
}
