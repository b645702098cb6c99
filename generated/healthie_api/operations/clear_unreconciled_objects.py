# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.clear_unreconciled_objects_payload import ClearUnreconciledObjectsPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ClearUnreconciledObjectsPayload] = GraphQLOperation(
    name="clearUnreconciledObjects",
    kind="mutation",
    root_field="clearUnreconciledObjects",
    python_path="healthie.mutations.clear_unreconciled_objects",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "clearUnreconciledObjectsInput"},
    document="""
mutation clearUnreconciledObjects($input: clearUnreconciledObjectsInput) {
  clearUnreconciledObjects(input: $input) {
    ...ClearUnreconciledObjectsPayload
  }
}

fragment ClearUnreconciledObjectsPayload on clearUnreconciledObjectsPayload {
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("clearUnreconciledObjects", ClearUnreconciledObjectsPayload),
)
