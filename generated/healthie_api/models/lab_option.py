# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class LabOptionMarker(BaseModel):
    description: str | None
    name: str


class LabOption(BaseModel):
    id: ID
    lab_name: str | None
    markers: list[LabOptionMarker] | None
    name: str
    provider_identifier: ID | None


LAB_OPTION_FRAGMENT = """
fragment LabOptionMarker on LabOptionMarker {
 description
 name
}

fragment LabOption on LabOption {
 id
 lab_name
 markers {
 ...LabOptionMarker
 }
 name
 provider_identifier
}
"""
