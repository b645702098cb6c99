# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


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
