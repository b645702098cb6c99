# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class OtherIdNumber(BaseModel):
    id: ID
    label: str | None
    organization: Reference | None
    organization_id: str | None
    other_id: str | None
    other_id_qualifier: str | None
    user_id: str | None


OTHER_ID_NUMBER_FRAGMENT = """
fragment OtherIdNumber on OtherIdNumber {
  id
  label
  organization {
    id
  }
  organization_id
  other_id
  other_id_qualifier
  user_id
}
"""
