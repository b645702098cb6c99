# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_product_payload import CreateProductPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateProductPayload] = GraphQLOperation(
    name="createProduct",
    kind="mutation",
    root_field="createProduct",
    python_path="healthie.mutations.create_product",
    safety="create",
    confidence="full",
    arguments={"input": "createProductInput"},
    document="""
mutation createProduct($input: createProductInput) {
  createProduct(input: $input) {
    ...CreateProductPayload
  }
}

fragment CreateProductPayload on createProductPayload {
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
    decode=object_of("createProduct", CreateProductPayload),
)
