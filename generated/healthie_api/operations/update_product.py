# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_product_payload import UpdateProductPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateProductPayload] = GraphQLOperation(
    name="updateProduct",
    kind="mutation",
    root_field="updateProduct",
    python_path="healthie.mutations.update_product",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateProductInput"},
    document="""
mutation updateProduct($input: updateProductInput) {
  updateProduct(input: $input) {
    ...UpdateProductPayload
  }
}

fragment UpdateProductPayload on updateProductPayload {
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
    decode=object_of("updateProduct", UpdateProductPayload),
)
