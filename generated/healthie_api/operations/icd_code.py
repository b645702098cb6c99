# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.icd_code import ICD_CODE_FRAGMENT, IcdCode

OPERATION: GraphQLOperation[IcdCode | None] = GraphQLOperation(
    name="icdCode",
    kind="query",
    root_field="icdCode",
    python_path="healthie.queries.icd_code",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query icdCode($id: ID) {
  icdCode(id: $id) {
    ...IcdCode
  }
}
"""
    + ICD_CODE_FRAGMENT,
    decode=optional_object_of("icdCode", IcdCode),
)
