"""Pages of claims: their table and passages."""
