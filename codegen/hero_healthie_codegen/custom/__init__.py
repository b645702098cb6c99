"""Custom operations: from users' `.graphql` files to a package of typed functions on our client."""
