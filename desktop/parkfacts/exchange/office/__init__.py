"""Office files: the package, and the charts that one can edit."""
