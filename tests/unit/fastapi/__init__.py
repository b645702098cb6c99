"""Both APIs inside real FastAPI and Starlette apps."""
