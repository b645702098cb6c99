# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_external_calendar_payload import CreateExternalCalendarPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateExternalCalendarPayload] = GraphQLOperation(
    name="createExternalCalendar",
    kind="mutation",
    root_field="createExternalCalendar",
    python_path="healthie.mutations.create_external_calendar",
    safety="create",
    confidence="full",
    arguments={"input": "createExternalCalendarInput"},
    document="""
mutation createExternalCalendar($input: createExternalCalendarInput) {
  createExternalCalendar(input: $input) {
    ...CreateExternalCalendarPayload
  }
}

fragment CreateExternalCalendarPayload on createExternalCalendarPayload {
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
    decode=object_of("createExternalCalendar", CreateExternalCalendarPayload),
)
