/** The id that stands in the template until the set has one of its own. */
export const TEMPLATE_ID = 'bo-tieu-chi-moi';
