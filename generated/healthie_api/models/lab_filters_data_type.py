# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference


class LabFiltersDataType(BaseModel):
    clients: list[Reference] | None
    labs: list[str | None] | None
    normalized_statuses: list[str | None] | None
    providers: list[Reference] | None
    reviewing_providers: list[Reference] | None
    statuses: list[str | None] | None


LAB_FILTERS_DATA_TYPE_FRAGMENT = """
fragment LabFiltersDataType on LabFiltersDataType {
  clients {
    id
  }
  labs
  normalized_statuses
  providers {
    id
  }
  reviewing_providers {
    id
  }
  statuses
}
"""
