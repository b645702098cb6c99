# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_external_calendar_payload import UpdateExternalCalendarPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateExternalCalendarPayload] = GraphQLOperation(
    name="updateExternalCalendar",
    kind="mutation",
    root_field="updateExternalCalendar",
    python_path="healthie.mutations.update_external_calendar",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateExternalCalendarInput"},
    document="""
mutation updateExternalCalendar($input: updateExternalCalendarInput) {
  updateExternalCalendar(input: $input) {
    ...UpdateExternalCalendarPayload
  }
}

fragment UpdateExternalCalendarPayload on updateExternalCalendarPayload {
  external_calendar {
    ...ExternalCalendar
  }
  messages {
    ...FieldError
  }
}

fragment ExternalCalendar on ExternalCalendar {
  add_to_calendar
  calendar_list
  email
  external_type
  has_ran_first_sync
  has_refresh_token
  id
  pull_from_calendar
  pull_in_event_details
  pulled_in_calendars
  resource_name
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateExternalCalendar", UpdateExternalCalendarPayload),
)
