# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.icd_code import ICD_CODE_FRAGMENT, IcdCode
from ..runtime import GraphQLOperation

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
