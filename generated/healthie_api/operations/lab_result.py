# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.lab_result import LAB_RESULT_FRAGMENT, LabResult

OPERATION: GraphQLOperation[LabResult | None] = GraphQLOperation(
    name="labResult",
    kind="query",
    root_field="labResult",
    python_path="healthie.queries.lab_result",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query labResult($id: ID!) {
  labResult(id: $id) {
    ...LabResult
  }
}
"""
    + LAB_RESULT_FRAGMENT,
    decode=optional_object_of("labResult", LabResult),
)
