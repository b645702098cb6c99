# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AppointmentRequestOrderKeys(OpenEnum):
    active_clients = "active_clients"
    appt_type = "appt_type"
    client_name = "client_name"
    date_asc = "date_asc"
    date_desc = "date_desc"
    new_clients = "new_clients"
    req_provider = "req_provider"
    requested_date_asc = "requested_date_asc"
    requested_date_desc = "requested_date_desc"
