"""Records for programs: facts, claims, comparisons and baskets as JSON values."""
