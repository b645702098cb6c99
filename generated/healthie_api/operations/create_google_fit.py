# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_google_fit_payload import CreateGoogleFitPayload
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

fragment CreateGoogleFitPayload on createGoogleFitPayload {
  google_fit {
    ...GoogleFit
  }
  messages {
    ...FieldError
  }
}

fragment GoogleFit on GoogleFit {
  id
  last_sync_date
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createGoogleFit", CreateGoogleFitPayload),
)
