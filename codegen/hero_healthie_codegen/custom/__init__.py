"""Users' own operations: from their `.graphql` files to a package of typed functions over our client.

This part ships in the wheel and needs graphql-core and ruff only (the extra `codegen`). It makes its models itself and
not with ariadne-codegen, which makes classes by inheritance: where a document selects one object twice, beside a
fragment, or under `@include`, its class lacks fields or demands what may be left out.
"""
