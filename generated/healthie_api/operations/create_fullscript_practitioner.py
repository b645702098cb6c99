# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_fullscript_practitioner_payload import (
    CREATE_FULLSCRIPT_PRACTITIONER_PAYLOAD_FRAGMENT,
    CreateFullscriptPractitionerPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.fullscript_practitioner_type import FULLSCRIPT_PRACTITIONER_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFullscriptPractitionerPayload] = GraphQLOperation(
    name="createFullscriptPractitioner",
    kind="mutation",
    root_field="createFullscriptPractitioner",
    python_path="healthie.mutations.create_fullscript_practitioner",
    safety="create",
    confidence="full",
    arguments={"input": "createFullscriptPractitionerInput"},
    document="""
mutation createFullscriptPractitioner($input: createFullscriptPractitionerInput) {
  createFullscriptPractitioner(input: $input) {
    ...CreateFullscriptPractitionerPayload
  }
}
"""
    + CREATE_FULLSCRIPT_PRACTITIONER_PAYLOAD_FRAGMENT
    + FULLSCRIPT_PRACTITIONER_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFullscriptPractitioner", CreateFullscriptPractitionerPayload),
)
