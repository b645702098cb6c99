# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of


class LabFiltersDataType(BaseModel):
    clients: list[Reference] | None
    labs: list[str | None] | None
    normalized_statuses: list[str | None] | None
    providers: list[Reference] | None
    reviewing_providers: list[Reference] | None
    statuses: list[str | None] | None


OPERATION: GraphQLOperation[LabFiltersDataType | None] = GraphQLOperation(
    name="labFiltersData",
    kind="query",
    root_field="labFiltersData",
    python_path="healthie.queries.lab_filters_data",
    safety="read",
    confidence="full",
    document="""
query labFiltersData {
  labFiltersData {
    ...LabFiltersDataType
  }
}

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
""",
    decode=optional_object_of("labFiltersData", LabFiltersDataType),
)
