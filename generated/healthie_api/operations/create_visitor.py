# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_visitor_payload import CREATE_VISITOR_PAYLOAD_FRAGMENT, CreateVisitorPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.visitor import VISITOR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateVisitorPayload] = GraphQLOperation(
    name="createVisitor",
    kind="mutation",
    root_field="createVisitor",
    python_path="healthie.mutations.create_visitor",
    safety="create",
    confidence="full",
    arguments={"input": "createVisitorInput"},
    document="""
mutation createVisitor($input: createVisitorInput) {
  createVisitor(input: $input) {
    ...CreateVisitorPayload
  }
}
"""
    + CREATE_VISITOR_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + VISITOR_FRAGMENT,
    decode=object_of("createVisitor", CreateVisitorPayload),
)
