export interface SetPageProps {
  params: Promise<{ id: string }>;
}
