"""ariadne-codegen, and what its output becomes."""
