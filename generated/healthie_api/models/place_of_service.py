# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


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
