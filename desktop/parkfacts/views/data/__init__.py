"""Own data on screen: import of tables, editing, questions."""
