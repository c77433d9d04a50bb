"""The clipboard: formats and presets, the bytes that they write, what is read back."""
