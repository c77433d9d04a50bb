"""What is known: facts, quantities, periods, search, citation, wording. No Qt."""
