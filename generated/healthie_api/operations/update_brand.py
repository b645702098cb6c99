# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.brand import BRAND_FRAGMENT, Brand
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateBrandPayload(BaseModel):
    brand: Brand | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateBrandPayload] = GraphQLOperation(
    name="updateBrand",
    kind="mutation",
    root_field="updateBrand",
    python_path="healthie.mutations.update_brand",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateBrandInput!"},
    document="""
mutation updateBrand($input: updateBrandInput) {
  updateBrand(input: $input) {
    ...UpdateBrandPayload
  }
}

fragment UpdateBrandPayload on updateBrandPayload {
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
    decode=object_of("updateBrand", UpdateBrandPayload),
)
