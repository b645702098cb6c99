# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class IntegrationCategoryType(BaseModel):
    description: str | None
    id: ID
    name: str | None
    options: list[Reference] | None


INTEGRATION_CATEGORY_TYPE_FRAGMENT = """
fragment IntegrationCategoryType on IntegrationCategoryType {
  description
  id
  name
  options {
    id
  }
}
"""
