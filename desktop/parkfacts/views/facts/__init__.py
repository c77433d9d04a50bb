"""Facts, claims, parks and facets as they are seen."""
