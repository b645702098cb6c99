# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID


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
