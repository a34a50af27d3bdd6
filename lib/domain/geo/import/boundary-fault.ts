/** Why borders are refused; a code of `ERROR_CODES`. */
export type BoundaryFaultCode =
  | 'geo_not_collection'
  | 'geo_too_many'
  | 'geo_crs'
  | 'geo_code_missing'
  | 'geo_code_twice'
  | 'unit_unknown'
  | 'geo_geometry'
  | 'geo_position'
  | 'geo_outside'
  | 'geo_ring_short'
  | 'geo_ring_open';

/** @field feature its place in the file, from 1; null: the file as a whole. @field unit the code it gives, as far as it does. */
export interface BoundaryFault {
  readonly feature: number | null;
  readonly unit: string | null;
  readonly code: BoundaryFaultCode;
}
