"""`into=`: a model of the user decides which fields are asked for, and reads the response."""
