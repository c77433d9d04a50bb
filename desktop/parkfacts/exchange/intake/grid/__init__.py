"""Reading tables: files and pasted text become grids of cells as they were shown."""
