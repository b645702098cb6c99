# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.lab_filters_data_type import LAB_FILTERS_DATA_TYPE_FRAGMENT, LabFiltersDataType

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
"""
    + LAB_FILTERS_DATA_TYPE_FRAGMENT,
    decode=optional_object_of("labFiltersData", LabFiltersDataType),
)
