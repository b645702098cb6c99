# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_google_fit_payload import CREATE_GOOGLE_FIT_PAYLOAD_FRAGMENT, CreateGoogleFitPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.google_fit import GOOGLE_FIT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateGoogleFitPayload] = GraphQLOperation(
    name="createGoogleFit",
    kind="mutation",
    root_field="createGoogleFit",
    python_path="healthie.mutations.create_google_fit",
    safety="create",
    confidence="full",
    arguments={"input": "createGoogleFitInput"},
    document="""
mutation createGoogleFit($input: createGoogleFitInput) {
  createGoogleFit(input: $input) {
    ...CreateGoogleFitPayload
  }
}
"""
    + CREATE_GOOGLE_FIT_PAYLOAD_FRAGMENT
    + GOOGLE_FIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createGoogleFit", CreateGoogleFitPayload),
)
