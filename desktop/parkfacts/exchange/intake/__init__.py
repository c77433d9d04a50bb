"""What comes in: tables, TOML files, seeds."""
