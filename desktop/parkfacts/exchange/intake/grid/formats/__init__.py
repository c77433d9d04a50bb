"""How a number of a sheet is shown, by the code of its format."""
