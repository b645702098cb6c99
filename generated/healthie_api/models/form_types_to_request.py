# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import Boolean


class FormTypesToRequest(BaseModel):
    id: str
    is_video: Boolean | None
    item_type: str | None
    name: str | None


FORM_TYPES_TO_REQUEST_FRAGMENT = """
fragment FormTypesToRequest on FormTypesToRequest {
  id
  is_video
  item_type
  name
}
"""
