# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_functional_status_payload import (
    CREATE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT,
    CreateFunctionalStatusPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFunctionalStatusPayload] = GraphQLOperation(
    name="createFunctionalStatus",
    kind="mutation",
    root_field="createFunctionalStatus",
    python_path="healthie.mutations.create_functional_status",
    safety="create",
    confidence="full",
    arguments={"input": "createFunctionalStatusInput"},
    document="""
mutation createFunctionalStatus($input: createFunctionalStatusInput) {
  createFunctionalStatus(input: $input) {
    ...CreateFunctionalStatusPayload
  }
}
"""
    + CREATE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT
    + FUNCTIONAL_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFunctionalStatus", CreateFunctionalStatusPayload),
)
