"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = 240631
BUNDLED_HASH = "38bff19d28d165153f2f247c1944c00637f0ebad3b2e7e0e03891b0fe99cb483"
