# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Boolean


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
