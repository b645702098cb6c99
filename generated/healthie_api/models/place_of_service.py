# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID


class PlaceOfService(BaseModel):
    code: str | None
    code_name: str | None
    id: ID
    name: str | None


PLACE_OF_SERVICE_FRAGMENT = """
fragment PlaceOfService on PlaceOfService {
  code
  code_name
  id
  name
}
"""
