import type { KindRow } from './work-kind.ts';

/** Work that watches the sky, the ground and the water, or leads water where it is needed. */
export const WATER_AND_WEATHER_KINDS: readonly KindRow[] = [
  {
    id: 'weather-and-river-measuring',
    isRare: true,
    fields: '',
    words:
      'weather observer, weather forecaster, weather station, meteorologist, meteorology, weatherman, hydrologist, hydrometric, hydrology, hydrographer, river gauging, gauge reader, rain gauge, avalanche, avalanche forecaster, avalanche technician, seismologist, seismology, observatory, oceanographer, oceanography, tide gauge, climatologist, glaciologist',
    alone: 'weather, forecaster',
    place: 'a weather or river measuring service',
    at: 'with a weather or river measuring service',
  },
  {
    id: 'water-and-canals',
    isRare: true,
    fields: '',
    words:
      'irrigation, irrigation district, ditch rider, canal, canal safety, sluice, lock keeper, pumping station, sewer, sewerage, drainage, water board, water work, waterwork, wastewater, sewage, water meter, water company, water point, dredger, reservoir, water supply, water engineer, drinking water, water quality, dam operator, drain cleaner',
    alone: 'ditch, gauge',
    place: 'a water or irrigation office',
    at: 'with a water or irrigation office',
  },
];
