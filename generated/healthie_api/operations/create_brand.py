# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.brand import BRAND_FRAGMENT, Brand
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateBrandPayload(BaseModel):
    brand: Brand | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateBrandPayload] = GraphQLOperation(
    name="createBrand",
    kind="mutation",
    root_field="createBrand",
    python_path="healthie.mutations.create_brand",
    safety="create",
    confidence="full",
    arguments={"input": "createBrandInput!"},
    document="""
mutation createBrand($input: createBrandInput) {
  createBrand(input: $input) {
    ...CreateBrandPayload
  }
}

fragment CreateBrandPayload on createBrandPayload {
  brand {
    ...Brand
  }
  messages {
    ...FieldError
  }
}
"""
    + BRAND_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createBrand", CreateBrandPayload),
)
