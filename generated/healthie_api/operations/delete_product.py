# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_product_payload import DeleteProductPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteProductPayload] = GraphQLOperation(
    name="deleteProduct",
    kind="mutation",
    root_field="deleteProduct",
    python_path="healthie.mutations.delete_product",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProductInput"},
    document="""
mutation deleteProduct($input: deleteProductInput) {
  deleteProduct(input: $input) {
    ...DeleteProductPayload
  }
}

fragment DeleteProductPayload on deleteProductPayload {
  messages {
    ...FieldError
  }
  product {
    ...Product
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Product on Product {
  created_at
  id
  name
  price
  remaining_quantity
  tax_description
  tax_rate
  taxable
  unlimited_quantity
  user {
    id
  }
}
""",
    decode=object_of("deleteProduct", DeleteProductPayload),
)
