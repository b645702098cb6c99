# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.other_id_number import OTHER_ID_NUMBER_FRAGMENT, OtherIdNumber

OPERATION: GraphQLOperation[OtherIdNumber | None] = GraphQLOperation(
    name="otherIdNumber",
    kind="query",
    root_field="otherIdNumber",
    python_path="healthie.queries.other_id_number",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query otherIdNumber($id: ID) {
  otherIdNumber(id: $id) {
    ...OtherIdNumber
  }
}
"""
    + OTHER_ID_NUMBER_FRAGMENT,
    decode=optional_object_of("otherIdNumber", OtherIdNumber),
)
