"""Two people's work on one own dataset becomes one: field by field, and nothing is lost."""
