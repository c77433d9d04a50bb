"""The catalogue: the things of a dataset found by id, and indexes over them."""
