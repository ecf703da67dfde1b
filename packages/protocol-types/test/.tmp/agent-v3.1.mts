import type * as t from "../../generated/agent/v3.1/index.js";
export const v0: t.Access = {"group_ids":[-995,55]};
// @ts-expect-error type
export const v1: t.Access = 7;
// @ts-expect-error required
export const v2: t.Access = {};
// @ts-expect-error type
export const v3: t.Access = {"group_ids":7};
export const v4: t.Access = {"group_ids":[-350,-430]};
// @ts-expect-error required
export const v5: t.Access = {};
export const v6: t.AccessGrantedPayload = {"id":"","access":{"group_ids":[963,937]}};
// @ts-expect-error type
export const v7: t.AccessGrantedPayload = 7;
// @ts-expect-error required
export const v8: t.AccessGrantedPayload = {"access":{"group_ids":[963,937]}};
// @ts-expect-error type
export const v9: t.AccessGrantedPayload = {"id":7,"access":{"group_ids":[963,937]}};
// @ts-expect-error required
export const v10: t.AccessGrantedPayload = {"id":""};
export const v11: t.AccessGrantedPayload = {"resource":"rH2","id":"EwWhWm","access":{"group_ids":[670]}};
export const v12: t.AccessInput = {"group_ids":[-995,55]};
// @ts-expect-error type
export const v13: t.AccessInput = 7;
// @ts-expect-error additionalProperties
export const v14: t.AccessInput = {"group_ids":[-995,55],"unexpected":true};
// @ts-expect-error required
export const v15: t.AccessInput = {};
// @ts-expect-error type
export const v16: t.AccessInput = {"group_ids":7};
export const v17: t.AccessInput = {"group_ids":[-350,-430]};
// @ts-expect-error additionalProperties
export const v18: t.AccessInput = {"group_ids":[-350,-430],"unexpected":true};
// @ts-expect-error required
export const v19: t.AccessInput = {};
export const v20: t.AccessRevokedPayload = {"id":"","access":{"group_ids":[963,937]}};
// @ts-expect-error type
export const v21: t.AccessRevokedPayload = 7;
// @ts-expect-error required
export const v22: t.AccessRevokedPayload = {"access":{"group_ids":[963,937]}};
// @ts-expect-error type
export const v23: t.AccessRevokedPayload = {"id":7,"access":{"group_ids":[963,937]}};
// @ts-expect-error required
export const v24: t.AccessRevokedPayload = {"id":""};
export const v25: t.AccessRevokedPayload = {"resource":"rH2","id":"EwWhWm","access":{"group_ids":[670]}};
export const v26: t.AccessSetPayload = {"id":"","access":{"group_ids":[963,937]}};
// @ts-expect-error type
export const v27: t.AccessSetPayload = 7;
// @ts-expect-error required
export const v28: t.AccessSetPayload = {"access":{"group_ids":[963,937]}};
// @ts-expect-error type
export const v29: t.AccessSetPayload = {"id":7,"access":{"group_ids":[963,937]}};
// @ts-expect-error required
export const v30: t.AccessSetPayload = {"id":""};
export const v31: t.AccessSetPayload = {"resource":"rH2","id":"EwWhWm","access":{"group_ids":[670]}};
export const v32: t.ActivateChatRequest = {"chat":{"id":"aG88rL"}};
// @ts-expect-error type
export const v33: t.ActivateChatRequest = 7;
// @ts-expect-error additionalProperties
export const v34: t.ActivateChatRequest = {"chat":{"id":"aG88rL"},"unexpected":true};
// @ts-expect-error required
export const v35: t.ActivateChatRequest = {};
// @ts-expect-error type
export const v36: t.ActivateChatRequest = {"chat":7};
// @ts-expect-error additionalProperties
export const v37: t.ActivateChatRequest = {"chat":{"id":"aG88rL","unexpected":true}};
// @ts-expect-error required
export const v38: t.ActivateChatRequest = {"chat":{}};
export const v39: t.ActivateChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"customer"}],"thread":{"properties":{}}},"continuous":false};
// @ts-expect-error enum
export const v40: t.ActivateChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"}],"thread":{"properties":{}}},"continuous":false};
export const v41: t.ActivateChatResponse = {"thread_id":"aG88rL"};
// @ts-expect-error type
export const v42: t.ActivateChatResponse = 7;
// @ts-expect-error required
export const v43: t.ActivateChatResponse = {};
// @ts-expect-error type
export const v44: t.ActivateChatResponse = {"thread_id":7};
export const v45: t.ActivateChatResponse = {"thread_id":"urH2NEwW","event_ids":["AZ","iPw8c4",""]};
// @ts-expect-error required
export const v46: t.ActivateChatResponse = {"event_ids":["AZ","iPw8c4",""]};
export const v47: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v48: t.AddUserToChatRequest = 7;
// @ts-expect-error additionalProperties
export const v49: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v50: t.AddUserToChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v51: t.AddUserToChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v52: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v53: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v54: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent"};
// @ts-expect-error additionalProperties
export const v55: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","unexpected":true};
// @ts-expect-error enum
export const v56: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value"};
export const v57: t.Agent = {"id":"aG88rL","type":"agent","routing_status":"jE"};
// @ts-expect-error type
export const v58: t.Agent = 7;
// @ts-expect-error required
export const v59: t.Agent = {"type":"agent","routing_status":"jE"};
// @ts-expect-error type
export const v60: t.Agent = {"id":7,"type":"agent","routing_status":"jE"};
// @ts-expect-error required
export const v61: t.Agent = {"id":"aG88rL","routing_status":"jE"};
// @ts-expect-error const
export const v62: t.Agent = {"id":"aG88rL","type":"no such value","routing_status":"jE"};
// @ts-expect-error anyOf
export const v63: t.Agent = {"id":"aG88rL","type":"agent","routing_status":7};
export const v64: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline"};
// @ts-expect-error const
export const v65: t.Agent = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline"};
// @ts-expect-error anyOf
export const v66: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":7};
export const v67: t.AgentDisconnectedPayload = {"reason":"access_token_expired"};
// @ts-expect-error type
export const v68: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v69: t.AgentDisconnectedPayload = {};
// @ts-expect-error anyOf
export const v70: t.AgentDisconnectedPayload = {"reason":7};
export const v71: t.AgentDisconnectedPayload = {"reason":"connection_timeout","data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error type
export const v72: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v73: t.AgentDisconnectedPayload = {"data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error anyOf
export const v74: t.AgentDisconnectedPayload = {"reason":7,"data":{"region":"NEwWhWmAZ"}};
export const v75: t.AgentUpdatedPayload = {"agent_id":"aG88rL","routing_status":"not_accepting_chats"};
// @ts-expect-error type
export const v76: t.AgentUpdatedPayload = 7;
// @ts-expect-error required
export const v77: t.AgentUpdatedPayload = {"routing_status":"not_accepting_chats"};
// @ts-expect-error type
export const v78: t.AgentUpdatedPayload = {"agent_id":7,"routing_status":"not_accepting_chats"};
// @ts-expect-error required
export const v79: t.AgentUpdatedPayload = {"agent_id":"aG88rL"};
// @ts-expect-error anyOf
export const v80: t.AgentUpdatedPayload = {"agent_id":"aG88rL","routing_status":7};
export const v81: t.AgentUpdatedPayload = {"agent_id":"urH2NEwW","routing_status":"mAZKiPw8"};
// @ts-expect-error anyOf
export const v82: t.AgentUpdatedPayload = {"agent_id":"urH2NEwW","routing_status":7};
export const v83: t.ArchiveFilters = {"date_from":"2016-12-31","date_to":"2018-09-13","tags":{"exclude_values":[]},"goals":{"exists":true},"surveys":[]};
// @ts-expect-error type
export const v84: t.ArchiveFilters = 7;
// @ts-expect-error additionalProperties
export const v85: t.ArchiveFilters = {"date_from":"2016-12-31","date_to":"2018-09-13","tags":{"exclude_values":[]},"goals":{"exists":true},"surveys":[],"unexpected":true};
// @ts-expect-error type
export const v86: t.ArchiveFilters = {"date_from":7,"date_to":"2018-09-13","tags":{"exclude_values":[]},"goals":{"exists":true},"surveys":[]};
// @ts-expect-error anyOf
export const v87: t.ArchiveFilters = {"date_from":"2016-12-31","date_to":"2018-09-13","tags":7,"goals":{"exists":true},"surveys":[]};
// @ts-expect-error anyOf
export const v88: t.ArchiveFilters = {"date_from":"2016-12-31","date_to":"2018-09-13","tags":{"exclude_values":[],"unexpected":true},"goals":{"exists":true},"surveys":[]};
export const v89: t.ArchiveFilters = {"query":"rH2","date_from":"2015-05-25","date_to":"2024-03-14","group_ids":[-718,345],"properties":{},"tags":{"values":[]},"sales":{"exclude_values":[true]},"goals":{"exclude_values":["Xa8e8GmQdW",true]}};
// @ts-expect-error additionalProperties
export const v90: t.ArchiveFilters = {"query":"rH2","date_from":"2015-05-25","date_to":"2024-03-14","group_ids":[-718,345],"properties":{},"tags":{"values":[]},"sales":{"exclude_values":[true]},"goals":{"exclude_values":["Xa8e8GmQdW",true]},"unexpected":true};
export const v91: t.Ban = {"days":254};
// @ts-expect-error type
export const v92: t.Ban = 7;
// @ts-expect-error required
export const v93: t.Ban = {};
// @ts-expect-error type
export const v94: t.Ban = {"days":"text"};
export const v95: t.Ban = {"days":469};
// @ts-expect-error required
export const v96: t.Ban = {};
export const v97: t.BanCustomerRequest = {"customer_id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v98: t.BanCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v99: t.BanCustomerRequest = {"customer_id":"aG88rL","ban":{"days":442},"unexpected":true};
// @ts-expect-error required
export const v100: t.BanCustomerRequest = {"ban":{"days":442}};
// @ts-expect-error type
export const v101: t.BanCustomerRequest = {"customer_id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v102: t.BanCustomerRequest = {"customer_id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v103: t.BanCustomerRequest = {"customer_id":"aG88rL","ban":{"days":442,"unexpected":true}};
export const v104: t.BanCustomerRequest = {"customer_id":"urH2NEwW","ban":{"days":-772}};
export const v105: t.BanInput = {"days":254};
// @ts-expect-error type
export const v106: t.BanInput = 7;
// @ts-expect-error additionalProperties
export const v107: t.BanInput = {"days":254,"unexpected":true};
// @ts-expect-error required
export const v108: t.BanInput = {};
// @ts-expect-error type
export const v109: t.BanInput = {"days":"text"};
export const v110: t.BanInput = {"days":469};
// @ts-expect-error additionalProperties
export const v111: t.BanInput = {"days":469,"unexpected":true};
// @ts-expect-error required
export const v112: t.BanInput = {};
export const v113: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true};
// @ts-expect-error type
export const v114: t.ChangePushNotificationsRequest = 7;
// @ts-expect-error additionalProperties
export const v115: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true,"unexpected":true};
// @ts-expect-error required
export const v116: t.ChangePushNotificationsRequest = {"platform":"android","enabled":true};
// @ts-expect-error type
export const v117: t.ChangePushNotificationsRequest = {"firebase_token":7,"platform":"android","enabled":true};
// @ts-expect-error required
export const v118: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","enabled":true};
// @ts-expect-error enum
export const v119: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"no such value","enabled":true};
export const v120: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false};
// @ts-expect-error additionalProperties
export const v121: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false,"unexpected":true};
// @ts-expect-error enum
export const v122: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"no such value","enabled":false};
export const v123: t.Chat = {"id":"aG88rL","access":{"group_ids":[-505]},"is_followed":true,"order":-211};
// @ts-expect-error type
export const v124: t.Chat = 7;
// @ts-expect-error required
export const v125: t.Chat = {"access":{"group_ids":[-505]},"is_followed":true,"order":-211};
// @ts-expect-error type
export const v126: t.Chat = {"id":7,"access":{"group_ids":[-505]},"is_followed":true,"order":-211};
// @ts-expect-error required
export const v127: t.Chat = {"id":"aG88rL","access":{},"is_followed":true,"order":-211};
export const v128: t.Chat = {"id":"urH2NEwW","users":[{"id":"ZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"fields":{},"statistics":{"chats_count":839,"threads_count":-586,"visits_count":248},"agent_last_event_created_at":"2029-03-09T08:32:01Z","customer_last_event_created_at":"2025-03-25T09:25:23Z","banned":true},{"id":"","type":"customer","name":"WOruOglT","avatar":"J","present":false,"events_seen_up_to":"2022-11-13T12:04:51Z","last_visit":{"started_at":"2018-06-18T12:18:12Z","ip":"mjpYl","geolocation":{},"last_pages":[]},"fields":{},"statistics":{"chats_count":823,"threads_count":-189,"visits_count":788},"agent_last_event_created_at":"2013-11-28T12:50:08Z","customer_last_event_created_at":"2009-02-09T21:15:16Z","banned":true,"__priv_lc2_customer_id":""},{"id":"KWx1dPQ","type":"agent","name":"I","email":"w2KU","present":false,"events_seen_up_to":"2027-01-09T02:55:06Z","avatar":"FbwF4","routing_status":"not_accepting_chats"}],"thread":{"id":"","active":true,"user_ids":["NCQhCkP",""],"events":[{"id":"QAeJQ","custom_id":"LWd72","type":"file","created_at":"2004-05-13T00:29:58Z","author_id":"mb","recipients":"CEVoGX","properties":{},"url":"M","name":"eDu5vj3","content_type":"ATpeUHY1","thumbnail_url":"UExpIPtn","thumbnail2x_url":"wPafr","size":613,"height":-863},{"id":"CExJuW","custom_id":"efSt","type":"file","created_at":"2012-03-26T01:49:23Z","author_id":"t0pmDMvG","recipients":"all","properties":{},"url":"j5gK4P","name":"T2yO","content_type":"rdP","thumbnail_url":"f","thumbnail2x_url":"FIdCumE","size":-485,"height":842},{"id":"zV92QF9w","custom_id":"s8eRXd","type":"system_message","created_at":"2015-06-01T22:45:44Z","system_message_type":"agent_left","text":"HCw6","text_vars":{}}],"timestamp":-60,"order":-231,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":["ery","G"]},"threads_summary":[{"thread_id":"","order":54},{"thread_id":"GHGeW00fk","order":587}],"access":{"group_ids":[21]},"is_followed":true};
// @ts-expect-error anyOf
export const v129: t.Chat = {"id":"urH2NEwW","users":[7,{"id":"","type":"customer","name":"WOruOglT","avatar":"J","present":false,"events_seen_up_to":"2022-11-13T12:04:51Z","last_visit":{"started_at":"2018-06-18T12:18:12Z","ip":"mjpYl","geolocation":{},"last_pages":[]},"fields":{},"statistics":{"chats_count":823,"threads_count":-189,"visits_count":788},"agent_last_event_created_at":"2013-11-28T12:50:08Z","customer_last_event_created_at":"2009-02-09T21:15:16Z","banned":true,"__priv_lc2_customer_id":""},{"id":"KWx1dPQ","type":"agent","name":"I","email":"w2KU","present":false,"events_seen_up_to":"2027-01-09T02:55:06Z","avatar":"FbwF4","routing_status":"not_accepting_chats"}],"thread":{"id":"","active":true,"user_ids":["NCQhCkP",""],"events":[{"id":"QAeJQ","custom_id":"LWd72","type":"file","created_at":"2004-05-13T00:29:58Z","author_id":"mb","recipients":"CEVoGX","properties":{},"url":"M","name":"eDu5vj3","content_type":"ATpeUHY1","thumbnail_url":"UExpIPtn","thumbnail2x_url":"wPafr","size":613,"height":-863},{"id":"CExJuW","custom_id":"efSt","type":"file","created_at":"2012-03-26T01:49:23Z","author_id":"t0pmDMvG","recipients":"all","properties":{},"url":"j5gK4P","name":"T2yO","content_type":"rdP","thumbnail_url":"f","thumbnail2x_url":"FIdCumE","size":-485,"height":842},{"id":"zV92QF9w","custom_id":"s8eRXd","type":"system_message","created_at":"2015-06-01T22:45:44Z","system_message_type":"agent_left","text":"HCw6","text_vars":{}}],"timestamp":-60,"order":-231,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":["ery","G"]},"threads_summary":[{"thread_id":"","order":54},{"thread_id":"GHGeW00fk","order":587}],"access":{"group_ids":[21]},"is_followed":true};
// @ts-expect-error anyOf
export const v130: t.Chat = {"id":"urH2NEwW","users":[{"type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"fields":{},"statistics":{"chats_count":839,"threads_count":-586,"visits_count":248},"agent_last_event_created_at":"2029-03-09T08:32:01Z","customer_last_event_created_at":"2025-03-25T09:25:23Z","banned":true},{"id":"","type":"customer","name":"WOruOglT","avatar":"J","present":false,"events_seen_up_to":"2022-11-13T12:04:51Z","last_visit":{"started_at":"2018-06-18T12:18:12Z","ip":"mjpYl","geolocation":{},"last_pages":[]},"fields":{},"statistics":{"chats_count":823,"threads_count":-189,"visits_count":788},"agent_last_event_created_at":"2013-11-28T12:50:08Z","customer_last_event_created_at":"2009-02-09T21:15:16Z","banned":true,"__priv_lc2_customer_id":""},{"id":"KWx1dPQ","type":"agent","name":"I","email":"w2KU","present":false,"events_seen_up_to":"2027-01-09T02:55:06Z","avatar":"FbwF4","routing_status":"not_accepting_chats"}],"thread":{"id":"","active":true,"user_ids":["NCQhCkP",""],"events":[{"id":"QAeJQ","custom_id":"LWd72","type":"file","created_at":"2004-05-13T00:29:58Z","author_id":"mb","recipients":"CEVoGX","properties":{},"url":"M","name":"eDu5vj3","content_type":"ATpeUHY1","thumbnail_url":"UExpIPtn","thumbnail2x_url":"wPafr","size":613,"height":-863},{"id":"CExJuW","custom_id":"efSt","type":"file","created_at":"2012-03-26T01:49:23Z","author_id":"t0pmDMvG","recipients":"all","properties":{},"url":"j5gK4P","name":"T2yO","content_type":"rdP","thumbnail_url":"f","thumbnail2x_url":"FIdCumE","size":-485,"height":842},{"id":"zV92QF9w","custom_id":"s8eRXd","type":"system_message","created_at":"2015-06-01T22:45:44Z","system_message_type":"agent_left","text":"HCw6","text_vars":{}}],"timestamp":-60,"order":-231,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":["ery","G"]},"threads_summary":[{"thread_id":"","order":54},{"thread_id":"GHGeW00fk","order":587}],"access":{"group_ids":[21]},"is_followed":true};
export const v131: t.ChatEvent = {"id":"SA9CEi","type":"rich_message","created_at":"2007-02-14T01:23:46Z","author_id":"lcA","recipients":"agents","properties":{},"template_id":"HVlSCV9","elements":[{"title":"zpj","buttons":[{"text":"","postback_id":"","user_ids":[]}]},{"title":"1o9Sys"},{}]};
// @ts-expect-error anyOf
export const v132: t.ChatEvent = 7;
// @ts-expect-error anyOf
export const v133: t.ChatEvent = {"type":"rich_message","created_at":"2007-02-14T01:23:46Z","author_id":"lcA","recipients":"agents","properties":{},"template_id":"HVlSCV9","elements":[{"title":"zpj","buttons":[{"text":"","postback_id":"","user_ids":[]}]},{"title":"1o9Sys"},{}]};
export const v134: t.ChatEvent = {"id":"wWhWm","custom_id":"KiPw8c4dh","type":"message","created_at":"2005-01-30T10:38:59Z","author_id":"Dv","recipients":"all","properties":{},"text":"Xa8e8GmQdW"};
export const v135: t.ChatEventInput = {"custom_id":"SA9CEi","type":"custom","recipients":"all","properties":{},"content":{}};
// @ts-expect-error anyOf
export const v136: t.ChatEventInput = 7;
// @ts-expect-error anyOf
export const v137: t.ChatEventInput = {"custom_id":"SA9CEi","type":"custom","recipients":"all","properties":{},"content":{},"unexpected":true};
export const v138: t.ChatEventInput = {"custom_id":"wWhWm","type":"message","recipients":"all","properties":{},"text":"iPw8c4dhla6CN9oDvdGfd7X","postback":{"id":"e8GmQdW4ZB","thread_id":"eS80NGc00H","event_id":"35B","type":""}};
export const v139: t.ChatFilters = {"group_ids":[963,937],"properties":{}};
// @ts-expect-error type
export const v140: t.ChatFilters = 7;
// @ts-expect-error additionalProperties
export const v141: t.ChatFilters = {"group_ids":[963,937],"properties":{},"unexpected":true};
// @ts-expect-error type
export const v142: t.ChatFilters = {"group_ids":7,"properties":{}};
export const v143: t.ChatFilters = {"include_active":true,"group_ids":[751,262],"properties":{}};
// @ts-expect-error additionalProperties
export const v144: t.ChatFilters = {"include_active":true,"group_ids":[751,262],"properties":{},"unexpected":true};
export const v145: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v146: t.ChatPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v147: t.ChatPropertiesDeletedPayload = {"properties":{}};
// @ts-expect-error type
export const v148: t.ChatPropertiesDeletedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v149: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL"};
export const v150: t.ChatPropertiesDeletedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v151: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v152: t.ChatPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v153: t.ChatPropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error type
export const v154: t.ChatPropertiesUpdatedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v155: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL"};
export const v156: t.ChatPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v157: t.ChatSummary = {"id":"aG88rL","is_followed":true,"order":-691};
// @ts-expect-error type
export const v158: t.ChatSummary = 7;
// @ts-expect-error required
export const v159: t.ChatSummary = {"is_followed":true,"order":-691};
// @ts-expect-error type
export const v160: t.ChatSummary = {"id":7,"is_followed":true,"order":-691};
export const v161: t.ChatSummary = {"id":"urH2NEwW","users":[{"id":"ZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"fields":{},"statistics":{"chats_count":839,"threads_count":-586,"visits_count":248},"agent_last_event_created_at":"2029-03-09T08:32:01Z","customer_last_event_created_at":"2025-03-25T09:25:23Z","banned":true},{"id":"","type":"customer","name":"WOruOglT","avatar":"J","present":false,"events_seen_up_to":"2022-11-13T12:04:51Z","last_visit":{"started_at":"2018-06-18T12:18:12Z","ip":"mjpYl","geolocation":{},"last_pages":[]},"fields":{},"statistics":{"chats_count":823,"threads_count":-189,"visits_count":788},"agent_last_event_created_at":"2013-11-28T12:50:08Z","customer_last_event_created_at":"2009-02-09T21:15:16Z","banned":true,"__priv_lc2_customer_id":""},{"id":"KWx1dPQ","type":"agent","name":"I","email":"w2KU","present":false,"events_seen_up_to":"2027-01-09T02:55:06Z","avatar":"FbwF4","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"","active":false,"user_ids":["CQhCkPb","0njw5xA"],"timestamp":355,"order":-871,"properties":{},"access":{"group_ids":[-42]},"tags":["","2jwzbE8nmb",""]},"last_event_per_type":{},"properties":{},"access":{"group_ids":[-541,48,599]},"is_followed":true,"order":293};
// @ts-expect-error required
export const v162: t.ChatSummary = {"users":[{"id":"ZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"fields":{},"statistics":{"chats_count":839,"threads_count":-586,"visits_count":248},"agent_last_event_created_at":"2029-03-09T08:32:01Z","customer_last_event_created_at":"2025-03-25T09:25:23Z","banned":true},{"id":"","type":"customer","name":"WOruOglT","avatar":"J","present":false,"events_seen_up_to":"2022-11-13T12:04:51Z","last_visit":{"started_at":"2018-06-18T12:18:12Z","ip":"mjpYl","geolocation":{},"last_pages":[]},"fields":{},"statistics":{"chats_count":823,"threads_count":-189,"visits_count":788},"agent_last_event_created_at":"2013-11-28T12:50:08Z","customer_last_event_created_at":"2009-02-09T21:15:16Z","banned":true,"__priv_lc2_customer_id":""},{"id":"KWx1dPQ","type":"agent","name":"I","email":"w2KU","present":false,"events_seen_up_to":"2027-01-09T02:55:06Z","avatar":"FbwF4","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"","active":false,"user_ids":["CQhCkPb","0njw5xA"],"timestamp":355,"order":-871,"properties":{},"access":{"group_ids":[-42]},"tags":["","2jwzbE8nmb",""]},"last_event_per_type":{},"properties":{},"access":{"group_ids":[-541,48,599]},"is_followed":true,"order":293};
// @ts-expect-error anyOf
export const v163: t.ChatSummary = {"id":"urH2NEwW","users":[7,{"id":"","type":"customer","name":"WOruOglT","avatar":"J","present":false,"events_seen_up_to":"2022-11-13T12:04:51Z","last_visit":{"started_at":"2018-06-18T12:18:12Z","ip":"mjpYl","geolocation":{},"last_pages":[]},"fields":{},"statistics":{"chats_count":823,"threads_count":-189,"visits_count":788},"agent_last_event_created_at":"2013-11-28T12:50:08Z","customer_last_event_created_at":"2009-02-09T21:15:16Z","banned":true,"__priv_lc2_customer_id":""},{"id":"KWx1dPQ","type":"agent","name":"I","email":"w2KU","present":false,"events_seen_up_to":"2027-01-09T02:55:06Z","avatar":"FbwF4","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"","active":false,"user_ids":["CQhCkPb","0njw5xA"],"timestamp":355,"order":-871,"properties":{},"access":{"group_ids":[-42]},"tags":["","2jwzbE8nmb",""]},"last_event_per_type":{},"properties":{},"access":{"group_ids":[-541,48,599]},"is_followed":true,"order":293};
// @ts-expect-error anyOf
export const v164: t.ChatSummary = {"id":"urH2NEwW","users":[{"type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"fields":{},"statistics":{"chats_count":839,"threads_count":-586,"visits_count":248},"agent_last_event_created_at":"2029-03-09T08:32:01Z","customer_last_event_created_at":"2025-03-25T09:25:23Z","banned":true},{"id":"","type":"customer","name":"WOruOglT","avatar":"J","present":false,"events_seen_up_to":"2022-11-13T12:04:51Z","last_visit":{"started_at":"2018-06-18T12:18:12Z","ip":"mjpYl","geolocation":{},"last_pages":[]},"fields":{},"statistics":{"chats_count":823,"threads_count":-189,"visits_count":788},"agent_last_event_created_at":"2013-11-28T12:50:08Z","customer_last_event_created_at":"2009-02-09T21:15:16Z","banned":true,"__priv_lc2_customer_id":""},{"id":"KWx1dPQ","type":"agent","name":"I","email":"w2KU","present":false,"events_seen_up_to":"2027-01-09T02:55:06Z","avatar":"FbwF4","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"","active":false,"user_ids":["CQhCkPb","0njw5xA"],"timestamp":355,"order":-871,"properties":{},"access":{"group_ids":[-42]},"tags":["","2jwzbE8nmb",""]},"last_event_per_type":{},"properties":{},"access":{"group_ids":[-541,48,599]},"is_followed":true,"order":293};
export const v165: t.ChatThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v166: t.ChatThreadPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v167: t.ChatThreadPropertiesDeletedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v168: t.ChatThreadPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v169: t.ChatThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
export const v170: t.ChatThreadPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v171: t.ChatThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v172: t.ChatThreadPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v173: t.ChatThreadPropertiesUpdatedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v174: t.ChatThreadPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v175: t.ChatThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
export const v176: t.ChatThreadPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v177: t.ChatThreadTaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v178: t.ChatThreadTaggedPayload = 7;
// @ts-expect-error required
export const v179: t.ChatThreadTaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v180: t.ChatThreadTaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v181: t.ChatThreadTaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v182: t.ChatThreadTaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v183: t.ChatThreadUntaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v184: t.ChatThreadUntaggedPayload = 7;
// @ts-expect-error required
export const v185: t.ChatThreadUntaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v186: t.ChatThreadUntaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v187: t.ChatThreadUntaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v188: t.ChatThreadUntaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v189: t.ChatTransferredPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v190: t.ChatTransferredPayload = 7;
// @ts-expect-error required
export const v191: t.ChatTransferredPayload = {};
// @ts-expect-error type
export const v192: t.ChatTransferredPayload = {"chat_id":7};
export const v193: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","requester_id":"mAZKiPw8","type":"agent","ids":[]};
// @ts-expect-error required
export const v194: t.ChatTransferredPayload = {"requester_id":"mAZKiPw8","type":"agent","ids":[]};
// @ts-expect-error anyOf
export const v195: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","requester_id":"mAZKiPw8","type":7,"ids":[]};
export const v196: t.ChatUserAddedPayload = {"chat_id":"aG88rL","user":{"id":"CEizpjEeyV","type":"customer","name":"","present":true,"statistics":{},"customer_last_event_created_at":"2023-02-10T09:14:09Z"},"user_type":""};
// @ts-expect-error type
export const v197: t.ChatUserAddedPayload = 7;
// @ts-expect-error required
export const v198: t.ChatUserAddedPayload = {"user":{"id":"CEizpjEeyV","type":"customer","name":"","present":true,"statistics":{},"customer_last_event_created_at":"2023-02-10T09:14:09Z"},"user_type":""};
// @ts-expect-error type
export const v199: t.ChatUserAddedPayload = {"chat_id":7,"user":{"id":"CEizpjEeyV","type":"customer","name":"","present":true,"statistics":{},"customer_last_event_created_at":"2023-02-10T09:14:09Z"},"user_type":""};
// @ts-expect-error required
export const v200: t.ChatUserAddedPayload = {"chat_id":"aG88rL","user_type":""};
// @ts-expect-error anyOf
export const v201: t.ChatUserAddedPayload = {"chat_id":"aG88rL","user":7,"user_type":""};
// @ts-expect-error anyOf
export const v202: t.ChatUserAddedPayload = {"chat_id":"aG88rL","user":{"type":"customer","name":"","present":true,"statistics":{},"customer_last_event_created_at":"2023-02-10T09:14:09Z"},"user_type":""};
export const v203: t.ChatUserAddedPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user":{"id":"dhla6CN9oD","type":"customer","name":"fd7Xa","avatar":"GmQdW4ZB6e","created_at":"2030-11-20T12:01:50Z","present":false,"events_seen_up_to":"2027-12-14T08:01:57Z","last_visit":{"started_at":"2024-11-28T10:12:38Z","referrer":"6mrvHbr","ip":"W","user_agent":"y0D9","geolocation":{},"last_pages":[{},{}]},"fields":{},"statistics":{"chats_count":295,"threads_count":-347,"visits_count":-785},"agent_last_event_created_at":"2022-12-20T02:34:56Z","customer_last_event_created_at":"2017-07-23T20:25:30Z","banned":false,"__priv_lc2_customer_id":"KC"},"user_type":"agent"};
export const v204: t.ChatUserRemovedPayload = {"chat_id":"aG88rL","user_id":"9CEi"};
// @ts-expect-error type
export const v205: t.ChatUserRemovedPayload = 7;
// @ts-expect-error required
export const v206: t.ChatUserRemovedPayload = {"user_id":"9CEi"};
// @ts-expect-error type
export const v207: t.ChatUserRemovedPayload = {"chat_id":7,"user_id":"9CEi"};
// @ts-expect-error required
export const v208: t.ChatUserRemovedPayload = {"chat_id":"aG88rL"};
export const v209: t.ChatUserRemovedPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user_id":""};
export const v210: t.CloseThreadRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v211: t.CloseThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v212: t.CloseThreadRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v213: t.CloseThreadRequest = {};
// @ts-expect-error type
export const v214: t.CloseThreadRequest = {"chat_id":7};
export const v215: t.CloseThreadRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v216: t.CloseThreadRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v217: t.CloseThreadRequest = {};
export const v218: t.CreateCustomerRequest = {"email":"88rLS"};
// @ts-expect-error type
export const v219: t.CreateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v220: t.CreateCustomerRequest = {"email":"88rLS","unexpected":true};
// @ts-expect-error type
export const v221: t.CreateCustomerRequest = {"email":7};
export const v222: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","fields":{}};
// @ts-expect-error additionalProperties
export const v223: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","fields":{},"unexpected":true};
export const v224: t.CreateCustomerResponse = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v225: t.CreateCustomerResponse = 7;
// @ts-expect-error required
export const v226: t.CreateCustomerResponse = {};
// @ts-expect-error type
export const v227: t.CreateCustomerResponse = {"customer_id":7};
export const v228: t.CreateCustomerResponse = {"customer_id":"urH2NEwW"};
// @ts-expect-error required
export const v229: t.CreateCustomerResponse = {};
export const v230: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error type
export const v231: t.CustomChatEvent = 7;
// @ts-expect-error required
export const v232: t.CustomChatEvent = {"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error type
export const v233: t.CustomChatEvent = {"id":7,"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error required
export const v234: t.CustomChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error const
export const v235: t.CustomChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error anyOf
export const v236: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7};
export const v237: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{}};
// @ts-expect-error const
export const v238: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{}};
// @ts-expect-error anyOf
export const v239: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{}};
export const v240: t.CustomChatEventInput = {"type":"custom","recipients":"all"};
// @ts-expect-error type
export const v241: t.CustomChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v242: t.CustomChatEventInput = {"type":"custom","recipients":"all","unexpected":true};
// @ts-expect-error required
export const v243: t.CustomChatEventInput = {"recipients":"all"};
// @ts-expect-error type
export const v244: t.CustomChatEventInput = {"type":7,"recipients":"all"};
// @ts-expect-error const
export const v245: t.CustomChatEventInput = {"type":"no such value","recipients":"all"};
// @ts-expect-error required
export const v246: t.CustomChatEventInput = {"type":"custom"};
// @ts-expect-error enum
export const v247: t.CustomChatEventInput = {"type":"custom","recipients":"no such value"};
export const v248: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"agents","properties":{},"content":{}};
// @ts-expect-error additionalProperties
export const v249: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"agents","properties":{},"content":{},"unexpected":true};
// @ts-expect-error const
export const v250: t.CustomChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"content":{}};
// @ts-expect-error enum
export const v251: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"no such value","properties":{},"content":{}};
export const v252: t.Customer = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v253: t.Customer = 7;
// @ts-expect-error required
export const v254: t.Customer = {"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v255: t.Customer = {"id":7,"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
export const v256: t.Customer = {"id":"urH2NEwW","type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"};
// @ts-expect-error required
export const v257: t.Customer = {"type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"};
// @ts-expect-error const
export const v258: t.Customer = {"id":"urH2NEwW","type":"no such value","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"};
export const v259: t.CustomerBannedPayload = {"customer_id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v260: t.CustomerBannedPayload = 7;
// @ts-expect-error required
export const v261: t.CustomerBannedPayload = {"ban":{"days":442}};
// @ts-expect-error type
export const v262: t.CustomerBannedPayload = {"customer_id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v263: t.CustomerBannedPayload = {"customer_id":"aG88rL"};
export const v264: t.CustomerBannedPayload = {"customer_id":"urH2NEwW","ban":{"days":-772}};
export const v265: t.CustomerCreatedPayload = {"customer":{"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"}};
// @ts-expect-error type
export const v266: t.CustomerCreatedPayload = 7;
// @ts-expect-error required
export const v267: t.CustomerCreatedPayload = {};
// @ts-expect-error type
export const v268: t.CustomerCreatedPayload = {"customer":7};
// @ts-expect-error required
export const v269: t.CustomerCreatedPayload = {"customer":{"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"}};
export const v270: t.CustomerCreatedPayload = {"customer":{"id":"urH2NEwW","type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"}};
// @ts-expect-error const
export const v271: t.CustomerCreatedPayload = {"customer":{"id":"urH2NEwW","type":"no such value","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"}};
export const v272: t.CustomerFields = {};
// @ts-expect-error type
export const v273: t.CustomerFields = 7;
// @ts-expect-error type
export const v274: t.CustomerFields = {"unexpected":true};
export const v275: t.CustomerFields = {};
export const v276: t.CustomerPageUpdatedPayload = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v277: t.CustomerPageUpdatedPayload = 7;
// @ts-expect-error required
export const v278: t.CustomerPageUpdatedPayload = {};
// @ts-expect-error type
export const v279: t.CustomerPageUpdatedPayload = {"customer_id":7};
export const v280: t.CustomerPageUpdatedPayload = {"customer_id":"urH2NEwW","visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD","referrer":""};
// @ts-expect-error required
export const v281: t.CustomerPageUpdatedPayload = {"visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD","referrer":""};
export const v282: t.CustomerStatistics = {"threads_count":55};
// @ts-expect-error type
export const v283: t.CustomerStatistics = 7;
// @ts-expect-error type
export const v284: t.CustomerStatistics = {"threads_count":"text"};
export const v285: t.CustomerStatistics = {"chats_count":-350,"threads_count":76,"visits_count":262};
export const v286: t.CustomerUpdatedPayload = {"customer":{"id":"","avatar":"SA9CEi","present":true,"last_visit":{"ip":"cA","last_pages":[]},"customer_last_event_created_at":"2022-06-24T23:14:45Z","banned":true}};
// @ts-expect-error anyOf
export const v287: t.CustomerUpdatedPayload = 7;
// @ts-expect-error anyOf
export const v288: t.CustomerUpdatedPayload = {};
export const v289: t.CustomerUpdatedPayload = {"customer":{"id":"rH2","type":"customer","name":"WhW","email":"ZKiP","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"}};
export const v290: t.CustomerVisitEndedPayload = {"customer_id":"aG88rL","visit_id":442};
// @ts-expect-error type
export const v291: t.CustomerVisitEndedPayload = 7;
// @ts-expect-error required
export const v292: t.CustomerVisitEndedPayload = {"visit_id":442};
// @ts-expect-error type
export const v293: t.CustomerVisitEndedPayload = {"customer_id":7,"visit_id":442};
// @ts-expect-error required
export const v294: t.CustomerVisitEndedPayload = {"customer_id":"aG88rL"};
export const v295: t.CustomerVisitEndedPayload = {"customer_id":"urH2NEwW","visit_id":-772,"ended_at":"2006-06-26T13:08:40Z"};
export const v296: t.CustomerVisitStartedPayload = {"customer_id":"aG88rL","visit_id":442};
// @ts-expect-error type
export const v297: t.CustomerVisitStartedPayload = 7;
// @ts-expect-error required
export const v298: t.CustomerVisitStartedPayload = {"visit_id":442};
// @ts-expect-error type
export const v299: t.CustomerVisitStartedPayload = {"customer_id":7,"visit_id":442};
// @ts-expect-error required
export const v300: t.CustomerVisitStartedPayload = {"customer_id":"aG88rL"};
export const v301: t.CustomerVisitStartedPayload = {"customer_id":"urH2NEwW","visit_id":-772,"started_at":"2006-06-26T13:08:40Z","ip":"c4dhla6CN9","user_agent":"vdGfd"};
export const v302: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v303: t.DateRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v304: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z","unexpected":true};
// @ts-expect-error type
export const v305: t.DateRangeFilter = {"lt":7};
export const v306: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z"};
// @ts-expect-error additionalProperties
export const v307: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z","unexpected":true};
export const v308: t.DeleteChatPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v309: t.DeleteChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v310: t.DeleteChatPropertiesRequest = {"chat_id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v311: t.DeleteChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v312: t.DeleteChatPropertiesRequest = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v313: t.DeleteChatPropertiesRequest = {"chat_id":"aG88rL"};
export const v314: t.DeleteChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v315: t.DeleteChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{},"unexpected":true};
export const v316: t.DeleteChatThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v317: t.DeleteChatThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v318: t.DeleteChatThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v319: t.DeleteChatThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v320: t.DeleteChatThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v321: t.DeleteChatThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v322: t.DeleteChatThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v323: t.DeleteChatThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v324: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v325: t.DeleteEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v326: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v327: t.DeleteEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v328: t.DeleteEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v329: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
// @ts-expect-error anyOf
export const v330: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":7};
// @ts-expect-error anyOf
export const v331: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{"unexpected":true}};
export const v332: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v333: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v334: t.DisconnectReason = "access_token_expired";
// @ts-expect-error anyOf
export const v335: t.DisconnectReason = 7;
export const v336: t.DisconnectReason = "connection_timeout";
// @ts-expect-error anyOf
export const v337: t.DisconnectReason = 7;
export const v338: t.ErrorEnvelope = {"error":{"type":"authentication","message":"88rLS"}};
// @ts-expect-error type
export const v339: t.ErrorEnvelope = 7;
// @ts-expect-error required
export const v340: t.ErrorEnvelope = {};
// @ts-expect-error type
export const v341: t.ErrorEnvelope = {"error":7};
// @ts-expect-error required
export const v342: t.ErrorEnvelope = {"error":{"message":"88rLS"}};
// @ts-expect-error anyOf
export const v343: t.ErrorEnvelope = {"error":{"type":7,"message":"88rLS"}};
export const v344: t.ErrorEnvelope = {"error":{"type":"license_not_found","message":"H2N","data":{"region":"hWmAZKiP"}}};
// @ts-expect-error anyOf
export const v345: t.ErrorEnvelope = {"error":{"type":7,"message":"H2N","data":{"region":"hWmAZKiP"}}};
export const v346: t.ErrorType = "authentication";
// @ts-expect-error anyOf
export const v347: t.ErrorType = 7;
export const v348: t.ErrorType = "license_not_found";
// @ts-expect-error anyOf
export const v349: t.ErrorType = 7;
export const v350: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v351: t.EventPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v352: t.EventPropertiesDeletedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v353: t.EventPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v354: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v355: t.EventPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v356: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v357: t.EventPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v358: t.EventPropertiesUpdatedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v359: t.EventPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v360: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v361: t.EventPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v362: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v363: t.EventUpdatedPayload = 7;
// @ts-expect-error required
export const v364: t.EventUpdatedPayload = {"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v365: t.EventUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error required
export const v366: t.EventUpdatedPayload = {"chat_id":"aG88rL","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error anyOf
export const v367: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v368: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
export const v369: t.EventUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"id":"8c4d","custom_id":"a6","type":"filled_form","created_at":"2014-08-31T05:28:20Z","author_id":"","recipients":"all","properties":{},"form_id":"Xa8e8GmQdW","fields":[{"type":"select","id":"c00Ht","label":"5Bvb7tBX1"},{"type":"group_chooser","id":"Hbr","label":"kWyzy0D9q","answer":{"label":""}},{"type":"question","id":"l","label":"8NhJ6bJG","answer":"AFe1BoKCJ"}]}};
export const v370: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v371: t.EventsMarkedAsSeenPayload = 7;
// @ts-expect-error required
export const v372: t.EventsMarkedAsSeenPayload = {"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v373: t.EventsMarkedAsSeenPayload = {"user_id":7,"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error required
export const v374: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","seen_up_to":"2004-06-03T09:46:17Z"};
export const v375: t.EventsMarkedAsSeenPayload = {"user_id":"urH2NEwW","chat_id":"W","seen_up_to":"2006-06-26T13:08:40Z"};
export const v376: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error type
export const v377: t.FileChatEvent = 7;
// @ts-expect-error required
export const v378: t.FileChatEvent = {"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error type
export const v379: t.FileChatEvent = {"id":7,"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error required
export const v380: t.FileChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error const
export const v381: t.FileChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error anyOf
export const v382: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
export const v383: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735};
// @ts-expect-error const
export const v384: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735};
// @ts-expect-error anyOf
export const v385: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735};
export const v386: t.FileChatEventInput = {"type":"file","recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error type
export const v387: t.FileChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v388: t.FileChatEventInput = {"type":"file","recipients":"all","url":"8rLSA9CEiz","unexpected":true};
// @ts-expect-error required
export const v389: t.FileChatEventInput = {"recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error type
export const v390: t.FileChatEventInput = {"type":7,"recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error const
export const v391: t.FileChatEventInput = {"type":"no such value","recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error required
export const v392: t.FileChatEventInput = {"type":"file","url":"8rLSA9CEiz"};
// @ts-expect-error enum
export const v393: t.FileChatEventInput = {"type":"file","recipients":"no such value","url":"8rLSA9CEiz"};
export const v394: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"agents","properties":{},"url":"WhW"};
// @ts-expect-error additionalProperties
export const v395: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"agents","properties":{},"url":"WhW","unexpected":true};
// @ts-expect-error const
export const v396: t.FileChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"url":"WhW"};
// @ts-expect-error enum
export const v397: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"no such value","properties":{},"url":"WhW"};
export const v398: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error type
export const v399: t.FilledFormChatEvent = 7;
// @ts-expect-error required
export const v400: t.FilledFormChatEvent = {"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error type
export const v401: t.FilledFormChatEvent = {"id":7,"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error required
export const v402: t.FilledFormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error const
export const v403: t.FilledFormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error anyOf
export const v404: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"form_id":"XsmOHV","fields":[]};
export const v405: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"radio","id":"Ht35Bvb7t","label":"X15A","answer":{"id":"MS6mrvH","label":""}},{"type":"name","id":"9qfRb","label":"WOruOglT"},{"type":"checkbox","id":"AFe1BoKCJ","label":"sn4LG","answers":[]}]};
// @ts-expect-error const
export const v406: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"radio","id":"Ht35Bvb7t","label":"X15A","answer":{"id":"MS6mrvH","label":""}},{"type":"name","id":"9qfRb","label":"WOruOglT"},{"type":"checkbox","id":"AFe1BoKCJ","label":"sn4LG","answers":[]}]};
// @ts-expect-error anyOf
export const v407: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"radio","id":"Ht35Bvb7t","label":"X15A","answer":{"id":"MS6mrvH","label":""}},{"type":"name","id":"9qfRb","label":"WOruOglT"},{"type":"checkbox","id":"AFe1BoKCJ","label":"sn4LG","answers":[]}]};
export const v408: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error type
export const v409: t.FilledFormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v410: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"all","form_id":"8rLSA9CEiz","fields":[],"unexpected":true};
// @ts-expect-error required
export const v411: t.FilledFormChatEventInput = {"recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error type
export const v412: t.FilledFormChatEventInput = {"type":7,"recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error const
export const v413: t.FilledFormChatEventInput = {"type":"no such value","recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error required
export const v414: t.FilledFormChatEventInput = {"type":"filled_form","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error enum
export const v415: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"no such value","form_id":"8rLSA9CEiz","fields":[]};
export const v416: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"agents","properties":{},"form_id":"WhW","fields":[]};
// @ts-expect-error additionalProperties
export const v417: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"agents","properties":{},"form_id":"WhW","fields":[],"unexpected":true};
// @ts-expect-error const
export const v418: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"form_id":"WhW","fields":[]};
// @ts-expect-error enum
export const v419: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"no such value","properties":{},"form_id":"WhW","fields":[]};
export const v420: t.FilledFormField = {"type":"group_chooser","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v421: t.FilledFormField = 7;
// @ts-expect-error anyOf
export const v422: t.FilledFormField = {"id":"9CEi","label":"pjEe"};
export const v423: t.FilledFormField = {"type":"select","id":"hWmAZKiP","label":"8c4d","answer":{"id":"a6","label":"N9oD"}};
export const v424: t.FilledFormFieldInput = {"type":"question","id":"A9CEizp","label":"E","answer":""};
// @ts-expect-error anyOf
export const v425: t.FilledFormFieldInput = 7;
// @ts-expect-error anyOf
export const v426: t.FilledFormFieldInput = {"type":"question","id":"A9CEizp","label":"E","answer":"","unexpected":true};
export const v427: t.FilledFormFieldInput = {"type":"radio","id":"WhW","label":"AZ","answer":{"id":"iPw8c4","label":""}};
export const v428: t.FilledFormOption = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v429: t.FilledFormOption = 7;
// @ts-expect-error required
export const v430: t.FilledFormOption = {"label":"A9CEizp"};
// @ts-expect-error type
export const v431: t.FilledFormOption = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v432: t.FilledFormOption = {"id":"aG88rL"};
export const v433: t.FilledFormOption = {"id":"urH2NEwW","label":"W"};
export const v434: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v435: t.FilledFormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v436: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp","unexpected":true};
// @ts-expect-error required
export const v437: t.FilledFormOptionInput = {"label":"A9CEizp"};
// @ts-expect-error type
export const v438: t.FilledFormOptionInput = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v439: t.FilledFormOptionInput = {"id":"aG88rL"};
export const v440: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W"};
// @ts-expect-error additionalProperties
export const v441: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W","unexpected":true};
export const v442: t.FilledGroupOption = {"label":""};
// @ts-expect-error type
export const v443: t.FilledGroupOption = 7;
// @ts-expect-error required
export const v444: t.FilledGroupOption = {};
// @ts-expect-error type
export const v445: t.FilledGroupOption = {"label":7};
export const v446: t.FilledGroupOption = {"id":"2NEwW","label":"W","group_id":-152};
// @ts-expect-error required
export const v447: t.FilledGroupOption = {"id":"2NEwW","group_id":-152};
export const v448: t.FilledGroupOptionInput = {"label":"","group_id":55};
// @ts-expect-error type
export const v449: t.FilledGroupOptionInput = 7;
// @ts-expect-error additionalProperties
export const v450: t.FilledGroupOptionInput = {"label":"","group_id":55,"unexpected":true};
// @ts-expect-error required
export const v451: t.FilledGroupOptionInput = {"group_id":55};
// @ts-expect-error type
export const v452: t.FilledGroupOptionInput = {"label":7,"group_id":55};
// @ts-expect-error required
export const v453: t.FilledGroupOptionInput = {"label":""};
export const v454: t.FilledGroupOptionInput = {"id":"2NEwW","label":"W","group_id":-597};
// @ts-expect-error additionalProperties
export const v455: t.FilledGroupOptionInput = {"id":"2NEwW","label":"W","group_id":-597,"unexpected":true};
export const v456: t.FollowChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v457: t.FollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v458: t.FollowChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v459: t.FollowChatRequest = {};
// @ts-expect-error type
export const v460: t.FollowChatRequest = {"chat_id":7};
export const v461: t.FollowChatRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v462: t.FollowChatRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v463: t.FollowChatRequest = {};
export const v464: t.FormFilter = {"answer_id":"88rLS"};
// @ts-expect-error type
export const v465: t.FormFilter = 7;
// @ts-expect-error additionalProperties
export const v466: t.FormFilter = {"answer_id":"88rLS","unexpected":true};
// @ts-expect-error type
export const v467: t.FormFilter = {"answer_id":7};
export const v468: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW"};
// @ts-expect-error additionalProperties
export const v469: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW","unexpected":true};
// @ts-expect-error enum
export const v470: t.FormFilter = {"type":"no such value","answer_id":"2NEwW"};
export const v471: t.GeoLocation = {"country_code":"88rLS","longitude":"pjEe"};
// @ts-expect-error type
export const v472: t.GeoLocation = 7;
// @ts-expect-error type
export const v473: t.GeoLocation = {"country_code":7,"longitude":"pjEe"};
export const v474: t.GeoLocation = {"country":"rH2","country_code":"wWhWm","region":"KiPw8c4dh","city":"","latitude":"9oDvdG","longitude":""};
export const v475: t.GetArchivesRequest = {"filters":{"group_ids":[442,-148],"sales":{"exclude_values":[]},"surveys":[{"answer_id":"cA"}]}};
// @ts-expect-error anyOf
export const v476: t.GetArchivesRequest = 7;
// @ts-expect-error anyOf
export const v477: t.GetArchivesRequest = {"filters":{"group_ids":[442,-148],"sales":{"exclude_values":[]},"surveys":[{"answer_id":"cA"}]},"unexpected":true};
export const v478: t.GetArchivesRequest = {"filters":{"query":"2NEwW","date_from":"2024-03-14","date_to":"2018-02-19","group_ids":[-922,831,-876],"properties":{},"agent_ids":[],"sales":{"exists":true},"goals":{"exclude_values":["Xa8e8GmQdW",true]}},"pagination":{"page":981,"limit":64}};
export const v479: t.GetArchivesResponse = {"found_chats":55};
// @ts-expect-error type
export const v480: t.GetArchivesResponse = 7;
// @ts-expect-error type
export const v481: t.GetArchivesResponse = {"found_chats":"text"};
export const v482: t.GetArchivesResponse = {"chats":[{"id":"H2N","users":[{"id":"","type":"agent"}],"thread":{"id":"mAZKiPw8","active":true,"events":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]},"tags":["dGf"]},"threads":[{"id":"a8e8GmQd","active":false,"events":[],"timestamp":898,"order":428,"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"0Ht35Bvb7","active":true,"user_ids":[],"events":[],"timestamp":839,"order":-586,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"vHb","active":true,"user_ids":[],"events":[],"timestamp":-211,"order":-210,"properties":{},"access":{"group_ids":[]},"tags":[]}],"threads_summary":[{"thread_id":"WOruOglT"},{"thread_id":"J"}],"properties":{},"access":{"group_ids":[436,694]},"is_followed":false,"order":726}],"found_chats":-547,"next_page_id":"JGsn4","previous_page_id":"mjpYl"};
// @ts-expect-error required
export const v483: t.GetArchivesResponse = {"chats":[{"users":[{"id":"","type":"agent"}],"thread":{"id":"mAZKiPw8","active":true,"events":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]},"tags":["dGf"]},"threads":[{"id":"a8e8GmQd","active":false,"events":[],"timestamp":898,"order":428,"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"0Ht35Bvb7","active":true,"user_ids":[],"events":[],"timestamp":839,"order":-586,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"vHb","active":true,"user_ids":[],"events":[],"timestamp":-211,"order":-210,"properties":{},"access":{"group_ids":[]},"tags":[]}],"threads_summary":[{"thread_id":"WOruOglT"},{"thread_id":"J"}],"properties":{},"access":{"group_ids":[436,694]},"is_followed":false,"order":726}],"found_chats":-547,"next_page_id":"JGsn4","previous_page_id":"mjpYl"};
// @ts-expect-error anyOf
export const v484: t.GetArchivesResponse = {"chats":[{"id":"H2N","users":[7],"thread":{"id":"mAZKiPw8","active":true,"events":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]},"tags":["dGf"]},"threads":[{"id":"a8e8GmQd","active":false,"events":[],"timestamp":898,"order":428,"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"0Ht35Bvb7","active":true,"user_ids":[],"events":[],"timestamp":839,"order":-586,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"vHb","active":true,"user_ids":[],"events":[],"timestamp":-211,"order":-210,"properties":{},"access":{"group_ids":[]},"tags":[]}],"threads_summary":[{"thread_id":"WOruOglT"},{"thread_id":"J"}],"properties":{},"access":{"group_ids":[436,694]},"is_followed":false,"order":726}],"found_chats":-547,"next_page_id":"JGsn4","previous_page_id":"mjpYl"};
// @ts-expect-error anyOf
export const v485: t.GetArchivesResponse = {"chats":[{"id":"H2N","users":[{"type":"agent"}],"thread":{"id":"mAZKiPw8","active":true,"events":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]},"tags":["dGf"]},"threads":[{"id":"a8e8GmQd","active":false,"events":[],"timestamp":898,"order":428,"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"0Ht35Bvb7","active":true,"user_ids":[],"events":[],"timestamp":839,"order":-586,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"vHb","active":true,"user_ids":[],"events":[],"timestamp":-211,"order":-210,"properties":{},"access":{"group_ids":[]},"tags":[]}],"threads_summary":[{"thread_id":"WOruOglT"},{"thread_id":"J"}],"properties":{},"access":{"group_ids":[436,694]},"is_followed":false,"order":726}],"found_chats":-547,"next_page_id":"JGsn4","previous_page_id":"mjpYl"};
// @ts-expect-error required
export const v486: t.GetArchivesResponse = {"chats":[{"id":"H2N","users":[{"id":"","type":"agent"}],"thread":{"active":true,"events":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]},"tags":["dGf"]},"threads":[{"id":"a8e8GmQd","active":false,"events":[],"timestamp":898,"order":428,"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"0Ht35Bvb7","active":true,"user_ids":[],"events":[],"timestamp":839,"order":-586,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":[]},{"id":"vHb","active":true,"user_ids":[],"events":[],"timestamp":-211,"order":-210,"properties":{},"access":{"group_ids":[]},"tags":[]}],"threads_summary":[{"thread_id":"WOruOglT"},{"thread_id":"J"}],"properties":{},"access":{"group_ids":[436,694]},"is_followed":false,"order":726}],"found_chats":-547,"next_page_id":"JGsn4","previous_page_id":"mjpYl"};
export const v487: t.GetChatThreadsRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v488: t.GetChatThreadsRequest = 7;
// @ts-expect-error additionalProperties
export const v489: t.GetChatThreadsRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v490: t.GetChatThreadsRequest = {};
// @ts-expect-error type
export const v491: t.GetChatThreadsRequest = {"chat_id":7};
export const v492: t.GetChatThreadsRequest = {"chat_id":"urH2NEwW","thread_ids":["AZ","iPw8c4",""]};
// @ts-expect-error additionalProperties
export const v493: t.GetChatThreadsRequest = {"chat_id":"urH2NEwW","thread_ids":["AZ","iPw8c4",""],"unexpected":true};
// @ts-expect-error required
export const v494: t.GetChatThreadsRequest = {"thread_ids":["AZ","iPw8c4",""]};
export const v495: t.GetChatThreadsResponse = {};
// @ts-expect-error type
export const v496: t.GetChatThreadsResponse = 7;
export const v497: t.GetChatThreadsResponse = {"chat":{"id":"rH2","users":[{"id":"hWmAZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{},"statistics":{},"agent_last_event_created_at":"2030-11-20T12:01:50Z","customer_last_event_created_at":"2016-04-28T22:26:20Z","banned":false,"__priv_lc2_customer_id":"X15A"}],"thread":{"id":"MS6mrvH","active":true,"user_ids":["W","zy0D","qfRbTWOruO"],"events":[],"timestamp":951,"order":-772,"properties":{},"restricted_access":false,"tags":["AFe1BoKCJ","sn4LG"]},"threads":[],"threads_summary":[{"thread_id":"oYttT4xzY3","order":-143},{},{"thread_id":"ixtit3qr2","order":-583}],"properties":{},"access":{"group_ids":[176,578]},"is_followed":false,"order":349}};
// @ts-expect-error type
export const v498: t.GetChatThreadsResponse = 7;
// @ts-expect-error required
export const v499: t.GetChatThreadsResponse = {"chat":{"users":[{"id":"hWmAZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{},"statistics":{},"agent_last_event_created_at":"2030-11-20T12:01:50Z","customer_last_event_created_at":"2016-04-28T22:26:20Z","banned":false,"__priv_lc2_customer_id":"X15A"}],"thread":{"id":"MS6mrvH","active":true,"user_ids":["W","zy0D","qfRbTWOruO"],"events":[],"timestamp":951,"order":-772,"properties":{},"restricted_access":false,"tags":["AFe1BoKCJ","sn4LG"]},"threads":[],"threads_summary":[{"thread_id":"oYttT4xzY3","order":-143},{},{"thread_id":"ixtit3qr2","order":-583}],"properties":{},"access":{"group_ids":[176,578]},"is_followed":false,"order":349}};
// @ts-expect-error anyOf
export const v500: t.GetChatThreadsResponse = {"chat":{"id":"rH2","users":[7],"thread":{"id":"MS6mrvH","active":true,"user_ids":["W","zy0D","qfRbTWOruO"],"events":[],"timestamp":951,"order":-772,"properties":{},"restricted_access":false,"tags":["AFe1BoKCJ","sn4LG"]},"threads":[],"threads_summary":[{"thread_id":"oYttT4xzY3","order":-143},{},{"thread_id":"ixtit3qr2","order":-583}],"properties":{},"access":{"group_ids":[176,578]},"is_followed":false,"order":349}};
// @ts-expect-error anyOf
export const v501: t.GetChatThreadsResponse = {"chat":{"id":"rH2","users":[{"type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{},"statistics":{},"agent_last_event_created_at":"2030-11-20T12:01:50Z","customer_last_event_created_at":"2016-04-28T22:26:20Z","banned":false,"__priv_lc2_customer_id":"X15A"}],"thread":{"id":"MS6mrvH","active":true,"user_ids":["W","zy0D","qfRbTWOruO"],"events":[],"timestamp":951,"order":-772,"properties":{},"restricted_access":false,"tags":["AFe1BoKCJ","sn4LG"]},"threads":[],"threads_summary":[{"thread_id":"oYttT4xzY3","order":-143},{},{"thread_id":"ixtit3qr2","order":-583}],"properties":{},"access":{"group_ids":[176,578]},"is_followed":false,"order":349}};
// @ts-expect-error required
export const v502: t.GetChatThreadsResponse = {"chat":{"id":"rH2","users":[{"id":"hWmAZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{},"statistics":{},"agent_last_event_created_at":"2030-11-20T12:01:50Z","customer_last_event_created_at":"2016-04-28T22:26:20Z","banned":false,"__priv_lc2_customer_id":"X15A"}],"thread":{"active":true,"user_ids":["W","zy0D","qfRbTWOruO"],"events":[],"timestamp":951,"order":-772,"properties":{},"restricted_access":false,"tags":["AFe1BoKCJ","sn4LG"]},"threads":[],"threads_summary":[{"thread_id":"oYttT4xzY3","order":-143},{},{"thread_id":"ixtit3qr2","order":-583}],"properties":{},"access":{"group_ids":[176,578]},"is_followed":false,"order":349}};
export const v503: t.GetChatThreadsSummaryRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v504: t.GetChatThreadsSummaryRequest = 7;
// @ts-expect-error additionalProperties
export const v505: t.GetChatThreadsSummaryRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v506: t.GetChatThreadsSummaryRequest = {};
// @ts-expect-error type
export const v507: t.GetChatThreadsSummaryRequest = {"chat_id":7};
export const v508: t.GetChatThreadsSummaryRequest = {"chat_id":"urH2NEwW","order":"desc","limit":-533,"page_id":"iPw8c4"};
// @ts-expect-error additionalProperties
export const v509: t.GetChatThreadsSummaryRequest = {"chat_id":"urH2NEwW","order":"desc","limit":-533,"page_id":"iPw8c4","unexpected":true};
// @ts-expect-error required
export const v510: t.GetChatThreadsSummaryRequest = {"order":"desc","limit":-533,"page_id":"iPw8c4"};
// @ts-expect-error enum
export const v511: t.GetChatThreadsSummaryRequest = {"chat_id":"urH2NEwW","order":"no such value","limit":-533,"page_id":"iPw8c4"};
export const v512: t.GetChatThreadsSummaryResponse = {"found_threads":55};
// @ts-expect-error type
export const v513: t.GetChatThreadsSummaryResponse = 7;
// @ts-expect-error type
export const v514: t.GetChatThreadsSummaryResponse = {"found_threads":"text"};
export const v515: t.GetChatThreadsSummaryResponse = {"threads_summary":[{"id":"H2N","order":-286,"events_count":-772}],"found_threads":-597,"next_page_id":"KiPw8c4dh","previous_page_id":""};
// @ts-expect-error required
export const v516: t.GetChatThreadsSummaryResponse = {"threads_summary":[{"order":-286,"events_count":-772}],"found_threads":-597,"next_page_id":"KiPw8c4dh","previous_page_id":""};
export const v517: t.GetChatsSummaryRequest = {"order":"desc"};
// @ts-expect-error type
export const v518: t.GetChatsSummaryRequest = 7;
// @ts-expect-error additionalProperties
export const v519: t.GetChatsSummaryRequest = {"order":"desc","unexpected":true};
// @ts-expect-error type
export const v520: t.GetChatsSummaryRequest = {"order":7};
// @ts-expect-error enum
export const v521: t.GetChatsSummaryRequest = {"order":"no such value"};
export const v522: t.GetChatsSummaryRequest = {"filters":{"include_active":true,"group_ids":[262,-2,-286],"properties":{}},"order":"desc","limit":-533,"page_id":"iPw8c4"};
// @ts-expect-error additionalProperties
export const v523: t.GetChatsSummaryRequest = {"filters":{"include_active":true,"group_ids":[262,-2,-286],"properties":{}},"order":"desc","limit":-533,"page_id":"iPw8c4","unexpected":true};
// @ts-expect-error enum
export const v524: t.GetChatsSummaryRequest = {"filters":{"include_active":true,"group_ids":[262,-2,-286],"properties":{}},"order":"no such value","limit":-533,"page_id":"iPw8c4"};
export const v525: t.GetChatsSummaryResponse = {"found_chats":55};
// @ts-expect-error type
export const v526: t.GetChatsSummaryResponse = 7;
// @ts-expect-error type
export const v527: t.GetChatsSummaryResponse = {"found_chats":"text"};
export const v528: t.GetChatsSummaryResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"agent"}],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true,"order":921}],"found_chats":-999,"previous_page_id":"GmQdW4ZB6e"};
// @ts-expect-error required
export const v529: t.GetChatsSummaryResponse = {"chats_summary":[{"users":[{"id":"","type":"agent"}],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true,"order":921}],"found_chats":-999,"previous_page_id":"GmQdW4ZB6e"};
// @ts-expect-error anyOf
export const v530: t.GetChatsSummaryResponse = {"chats_summary":[{"id":"H2N","users":[7],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true,"order":921}],"found_chats":-999,"previous_page_id":"GmQdW4ZB6e"};
// @ts-expect-error anyOf
export const v531: t.GetChatsSummaryResponse = {"chats_summary":[{"id":"H2N","users":[{"type":"agent"}],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true,"order":921}],"found_chats":-999,"previous_page_id":"GmQdW4ZB6e"};
// @ts-expect-error required
export const v532: t.GetChatsSummaryResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"agent"}],"last_thread_summary":{"active":false,"user_ids":[],"timestamp":-986,"properties":{},"access":{"group_ids":[]}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[]},"is_followed":true,"order":921}],"found_chats":-999,"previous_page_id":"GmQdW4ZB6e"};
export const v533: t.GetCustomersRequest = {"limit":-420};
// @ts-expect-error type
export const v534: t.GetCustomersRequest = 7;
// @ts-expect-error additionalProperties
export const v535: t.GetCustomersRequest = {"limit":-420,"unexpected":true};
// @ts-expect-error type
export const v536: t.GetCustomersRequest = {"limit":"text"};
export const v537: t.GetCustomersRequest = {"page_id":"rH2","limit":-451,"order":"desc","filters":{"country":{"exclude_values":["KiPw8c4dh"]},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
// @ts-expect-error additionalProperties
export const v538: t.GetCustomersRequest = {"page_id":"rH2","limit":-451,"order":"desc","filters":{"country":{"exclude_values":["KiPw8c4dh"]},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}},"unexpected":true};
// @ts-expect-error enum
export const v539: t.GetCustomersRequest = {"page_id":"rH2","limit":-451,"order":"no such value","filters":{"country":{"exclude_values":["KiPw8c4dh"]},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
// @ts-expect-error anyOf
export const v540: t.GetCustomersRequest = {"page_id":"rH2","limit":-451,"order":"desc","filters":{"country":7,"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
// @ts-expect-error anyOf
export const v541: t.GetCustomersRequest = {"page_id":"rH2","limit":-451,"order":"desc","filters":{"country":{"exclude_values":["KiPw8c4dh"],"unexpected":true},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
export const v542: t.GetCustomersResponse = {"total_customers":55};
// @ts-expect-error type
export const v543: t.GetCustomersResponse = 7;
// @ts-expect-error type
export const v544: t.GetCustomersResponse = {"total_customers":"text"};
export const v545: t.GetCustomersResponse = {"customers":[{"id":"H2N","type":"customer","name":"hWmAZKiP","email":"c4dhla6CN9","avatar":"vdGfd","present":true,"last_visit":{"referrer":"Qd","ip":"ZB6eS80NGc","user_agent":"Ht35Bvb7t","geolocation":{},"last_pages":[{},{},{}]},"statistics":{"chats_count":293,"threads_count":427},"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","__priv_lc2_customer_id":""}],"total_customers":-959,"next_page_id":"OruOglT8","previous_page_id":"J"};
// @ts-expect-error required
export const v546: t.GetCustomersResponse = {"customers":[{"type":"customer","name":"hWmAZKiP","email":"c4dhla6CN9","avatar":"vdGfd","present":true,"last_visit":{"referrer":"Qd","ip":"ZB6eS80NGc","user_agent":"Ht35Bvb7t","geolocation":{},"last_pages":[{},{},{}]},"statistics":{"chats_count":293,"threads_count":427},"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","__priv_lc2_customer_id":""}],"total_customers":-959,"next_page_id":"OruOglT8","previous_page_id":"J"};
// @ts-expect-error const
export const v547: t.GetCustomersResponse = {"customers":[{"id":"H2N","type":"no such value","name":"hWmAZKiP","email":"c4dhla6CN9","avatar":"vdGfd","present":true,"last_visit":{"referrer":"Qd","ip":"ZB6eS80NGc","user_agent":"Ht35Bvb7t","geolocation":{},"last_pages":[{},{},{}]},"statistics":{"chats_count":293,"threads_count":427},"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","__priv_lc2_customer_id":""}],"total_customers":-959,"next_page_id":"OruOglT8","previous_page_id":"J"};
export const v548: t.GrantAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":55}};
// @ts-expect-error type
export const v549: t.GrantAccessRequest = 7;
// @ts-expect-error additionalProperties
export const v550: t.GrantAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":55},"unexpected":true};
// @ts-expect-error required
export const v551: t.GrantAccessRequest = {"id":"","access":{"type":"group","id":55}};
// @ts-expect-error type
export const v552: t.GrantAccessRequest = {"resource":7,"id":"","access":{"type":"group","id":55}};
// @ts-expect-error enum
export const v553: t.GrantAccessRequest = {"resource":"no such value","id":"","access":{"type":"group","id":55}};
// @ts-expect-error required
export const v554: t.GrantAccessRequest = {"resource":"customer","access":{"type":"group","id":55}};
// @ts-expect-error additionalProperties
export const v555: t.GrantAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":55,"unexpected":true}};
// @ts-expect-error const
export const v556: t.GrantAccessRequest = {"resource":"customer","id":"","access":{"type":"no such value","id":55}};
export const v557: t.GrantAccessRequest = {"resource":"customer","id":"rH2","access":{"type":"group","id":262}};
// @ts-expect-error enum
export const v558: t.GrantAccessRequest = {"resource":"no such value","id":"rH2","access":{"type":"group","id":262}};
// @ts-expect-error const
export const v559: t.GrantAccessRequest = {"resource":"customer","id":"rH2","access":{"type":"no such value","id":262}};
export const v560: t.IncomingChatThreadPayload = {"chat":{"id":"aG88rL","access":{"group_ids":[-505]},"is_followed":true,"order":-211}};
// @ts-expect-error type
export const v561: t.IncomingChatThreadPayload = 7;
// @ts-expect-error required
export const v562: t.IncomingChatThreadPayload = {};
// @ts-expect-error type
export const v563: t.IncomingChatThreadPayload = {"chat":7};
// @ts-expect-error required
export const v564: t.IncomingChatThreadPayload = {"chat":{"access":{"group_ids":[-505]},"is_followed":true,"order":-211}};
export const v565: t.IncomingChatThreadPayload = {"chat":{"id":"urH2NEwW","users":[{"id":"ZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{},"statistics":{},"agent_last_event_created_at":"2030-11-20T12:01:50Z","customer_last_event_created_at":"2016-04-28T22:26:20Z","banned":false,"__priv_lc2_customer_id":"X15A"},{"id":"MS6mrvH","type":"customer","name":"kWyzy0D9q","email":"bTWOruO","avatar":"T8","created_at":"2003-07-30T00:34:30Z","present":false,"events_seen_up_to":"2015-01-27T10:13:34Z","last_visit":{},"fields":{},"statistics":{},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","banned":false},{"id":"Y3uA","email":"ixtit3qr2","avatar":"dP","created_at":"2018-10-12T20:03:40Z","present":false,"events_seen_up_to":"2017-03-13T08:52:35Z","last_visit":{},"fields":{},"statistics":{},"agent_last_event_created_at":"2027-01-09T02:55:06Z","customer_last_event_created_at":"2016-07-01T08:30:54Z","banned":false,"__priv_lc2_customer_id":"c"}],"thread":{"id":"HNNCQhCkP","active":true,"user_ids":["jw","xAFQAeJQvD","Wd72jw"],"events":[],"timestamp":944,"order":-606,"properties":{},"access":{"group_ids":[]},"restricted_access":true,"tags":["GX","gMOeDu5v","3"]},"threads":[{"id":"peUHY1fW","active":false,"user_ids":["IP"],"events":[],"timestamp":-77,"order":331,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":["e","0","tL"]}],"threads_summary":[{"thread_id":"xJuWY","order":-850},{"thread_id":"tzoYeYy","order":-383}],"properties":{},"access":{"group_ids":[]},"is_followed":false,"order":64}};
// @ts-expect-error anyOf
export const v566: t.IncomingChatThreadPayload = {"chat":{"id":"urH2NEwW","users":[7,{"id":"MS6mrvH","type":"customer","name":"kWyzy0D9q","email":"bTWOruO","avatar":"T8","created_at":"2003-07-30T00:34:30Z","present":false,"events_seen_up_to":"2015-01-27T10:13:34Z","last_visit":{},"fields":{},"statistics":{},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","banned":false},{"id":"Y3uA","email":"ixtit3qr2","avatar":"dP","created_at":"2018-10-12T20:03:40Z","present":false,"events_seen_up_to":"2017-03-13T08:52:35Z","last_visit":{},"fields":{},"statistics":{},"agent_last_event_created_at":"2027-01-09T02:55:06Z","customer_last_event_created_at":"2016-07-01T08:30:54Z","banned":false,"__priv_lc2_customer_id":"c"}],"thread":{"id":"HNNCQhCkP","active":true,"user_ids":["jw","xAFQAeJQvD","Wd72jw"],"events":[],"timestamp":944,"order":-606,"properties":{},"access":{"group_ids":[]},"restricted_access":true,"tags":["GX","gMOeDu5v","3"]},"threads":[{"id":"peUHY1fW","active":false,"user_ids":["IP"],"events":[],"timestamp":-77,"order":331,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":["e","0","tL"]}],"threads_summary":[{"thread_id":"xJuWY","order":-850},{"thread_id":"tzoYeYy","order":-383}],"properties":{},"access":{"group_ids":[]},"is_followed":false,"order":64}};
// @ts-expect-error anyOf
export const v567: t.IncomingChatThreadPayload = {"chat":{"id":"urH2NEwW","users":[{"type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{},"statistics":{},"agent_last_event_created_at":"2030-11-20T12:01:50Z","customer_last_event_created_at":"2016-04-28T22:26:20Z","banned":false,"__priv_lc2_customer_id":"X15A"},{"id":"MS6mrvH","type":"customer","name":"kWyzy0D9q","email":"bTWOruO","avatar":"T8","created_at":"2003-07-30T00:34:30Z","present":false,"events_seen_up_to":"2015-01-27T10:13:34Z","last_visit":{},"fields":{},"statistics":{},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","banned":false},{"id":"Y3uA","email":"ixtit3qr2","avatar":"dP","created_at":"2018-10-12T20:03:40Z","present":false,"events_seen_up_to":"2017-03-13T08:52:35Z","last_visit":{},"fields":{},"statistics":{},"agent_last_event_created_at":"2027-01-09T02:55:06Z","customer_last_event_created_at":"2016-07-01T08:30:54Z","banned":false,"__priv_lc2_customer_id":"c"}],"thread":{"id":"HNNCQhCkP","active":true,"user_ids":["jw","xAFQAeJQvD","Wd72jw"],"events":[],"timestamp":944,"order":-606,"properties":{},"access":{"group_ids":[]},"restricted_access":true,"tags":["GX","gMOeDu5v","3"]},"threads":[{"id":"peUHY1fW","active":false,"user_ids":["IP"],"events":[],"timestamp":-77,"order":331,"properties":{},"access":{"group_ids":[]},"restricted_access":false,"tags":["e","0","tL"]}],"threads_summary":[{"thread_id":"xJuWY","order":-850},{"thread_id":"tzoYeYy","order":-383}],"properties":{},"access":{"group_ids":[]},"is_followed":false,"order":64}};
export const v568: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v569: t.IncomingEventPayload = 7;
// @ts-expect-error required
export const v570: t.IncomingEventPayload = {"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v571: t.IncomingEventPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error required
export const v572: t.IncomingEventPayload = {"chat_id":"aG88rL","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error anyOf
export const v573: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v574: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
export const v575: t.IncomingEventPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"id":"8c4d","custom_id":"a6","type":"filled_form","created_at":"2014-08-31T05:28:20Z","author_id":"","recipients":"all","properties":{},"form_id":"Xa8e8GmQdW","fields":[{"type":"select","id":"c00Ht","label":"5Bvb7tBX1"},{"type":"group_chooser","id":"Hbr","label":"kWyzy0D9q","answer":{"label":""}},{"type":"question","id":"l","label":"8NhJ6bJG","answer":"AFe1BoKCJ"}]}};
export const v576: t.IncomingMulticastPayload = {"content":962.1019349433482};
// @ts-expect-error type
export const v577: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v578: t.IncomingMulticastPayload = {};
export const v579: t.IncomingMulticastPayload = {"author_id":"rH2","content":"WhW","type":"ZKiP"};
// @ts-expect-error type
export const v580: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v581: t.IncomingMulticastPayload = {"author_id":"rH2","type":"ZKiP"};
export const v582: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v583: t.IncomingRichMessagePostbackPayload = 7;
// @ts-expect-error required
export const v584: t.IncomingRichMessagePostbackPayload = {"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v585: t.IncomingRichMessagePostbackPayload = {"user_id":7,"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error required
export const v586: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
export const v587: t.IncomingRichMessagePostbackPayload = {"user_id":"urH2NEwW","chat_id":"W","thread_id":"AZ","event_id":"iPw8c4","postback":{"id":"","toggled":true}};
export const v588: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error type
export const v589: t.IncomingSneakPeekPayload = 7;
// @ts-expect-error required
export const v590: t.IncomingSneakPeekPayload = {"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error type
export const v591: t.IncomingSneakPeekPayload = {"chat_id":7,"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error required
export const v592: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error anyOf
export const v593: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":7,"text":"CV9oUju"}};
export const v594: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","recipients":"all","timestamp":-744}};
// @ts-expect-error anyOf
export const v595: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","recipients":7,"timestamp":-744}};
export const v596: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v597: t.IncomingTypingIndicatorPayload = 7;
// @ts-expect-error required
export const v598: t.IncomingTypingIndicatorPayload = {"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v599: t.IncomingTypingIndicatorPayload = {"chat_id":7,"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error required
export const v600: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error anyOf
export const v601: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":7,"timestamp":442}};
export const v602: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","recipients":"all","is_typing":true}};
// @ts-expect-error anyOf
export const v603: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","recipients":7,"is_typing":true}};
export const v604: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"customer"}],"thread":{}};
// @ts-expect-error type
export const v605: t.InitialChat = 7;
// @ts-expect-error additionalProperties
export const v606: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"customer"}],"thread":{},"unexpected":true};
// @ts-expect-error type
export const v607: t.InitialChat = {"access":7,"users":[{"id":"A9CEizp","type":"customer"}],"thread":{}};
// @ts-expect-error additionalProperties
export const v608: t.InitialChat = {"access":{"group_ids":[963,937],"unexpected":true},"users":[{"id":"A9CEizp","type":"customer"}],"thread":{}};
// @ts-expect-error required
export const v609: t.InitialChat = {"access":{},"users":[{"id":"A9CEizp","type":"customer"}],"thread":{}};
// @ts-expect-error required
export const v610: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"type":"customer"}],"thread":{}};
// @ts-expect-error enum
export const v611: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"no such value"}],"thread":{}};
export const v612: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"customer"}],"thread":{"events":[{"custom_id":"a6","type":"rich_message","recipients":"all","properties":{},"template_id":"quick_replies","elements":[]},{"custom_id":"Xa8e8GmQdW","type":"system_message","system_message_type":"routing.unassigned_disconnected","text":"eS80NGc00H","text_vars":{}}]}};
// @ts-expect-error enum
export const v613: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"no such value"}],"thread":{"events":[{"custom_id":"a6","type":"rich_message","recipients":"all","properties":{},"template_id":"quick_replies","elements":[]},{"custom_id":"Xa8e8GmQdW","type":"system_message","system_message_type":"routing.unassigned_disconnected","text":"eS80NGc00H","text_vars":{}}]}};
// @ts-expect-error anyOf
export const v614: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"customer"}],"thread":{"events":[7,{"custom_id":"Xa8e8GmQdW","type":"system_message","system_message_type":"routing.unassigned_disconnected","text":"eS80NGc00H","text_vars":{}}]}};
// @ts-expect-error anyOf
export const v615: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"customer"}],"thread":{"events":[{"custom_id":"a6","type":"rich_message","recipients":"all","properties":{},"template_id":"quick_replies","elements":[],"unexpected":true},{"custom_id":"Xa8e8GmQdW","type":"system_message","system_message_type":"routing.unassigned_disconnected","text":"eS80NGc00H","text_vars":{}}]}};
export const v616: t.InitialThread = {"properties":{}};
// @ts-expect-error type
export const v617: t.InitialThread = 7;
// @ts-expect-error additionalProperties
export const v618: t.InitialThread = {"properties":{},"unexpected":true};
// @ts-expect-error type
export const v619: t.InitialThread = {"properties":7};
export const v620: t.InitialThread = {"events":[{"custom_id":"hWmAZKiP","type":"custom","recipients":"all","content":{}}]};
// @ts-expect-error additionalProperties
export const v621: t.InitialThread = {"events":[{"custom_id":"hWmAZKiP","type":"custom","recipients":"all","content":{}}],"unexpected":true};
// @ts-expect-error anyOf
export const v622: t.InitialThread = {"events":[7]};
// @ts-expect-error anyOf
export const v623: t.InitialThread = {"events":[{"custom_id":"hWmAZKiP","type":"custom","recipients":"all","content":{},"unexpected":true}]};
export const v624: t.InitialUser = {"id":"aG88rL"};
// @ts-expect-error type
export const v625: t.InitialUser = 7;
// @ts-expect-error additionalProperties
export const v626: t.InitialUser = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v627: t.InitialUser = {};
// @ts-expect-error type
export const v628: t.InitialUser = {"id":7};
export const v629: t.InitialUser = {"id":"urH2NEwW","type":"customer"};
// @ts-expect-error additionalProperties
export const v630: t.InitialUser = {"id":"urH2NEwW","type":"customer","unexpected":true};
// @ts-expect-error required
export const v631: t.InitialUser = {"type":"customer"};
// @ts-expect-error enum
export const v632: t.InitialUser = {"id":"urH2NEwW","type":"no such value"};
export const v633: t.InitialUsers = [{"id":""}];
// @ts-expect-error type
export const v634: t.InitialUsers = 7;
// @ts-expect-error type
export const v635: t.InitialUsers = [7];
// @ts-expect-error additionalProperties
export const v636: t.InitialUsers = [{"id":"","unexpected":true}];
// @ts-expect-error required
export const v637: t.InitialUsers = [{}];
export const v638: t.InitialUsers = [{"id":"rH2","type":"customer"}];
// @ts-expect-error additionalProperties
export const v639: t.InitialUsers = [{"id":"rH2","type":"customer","unexpected":true}];
// @ts-expect-error required
export const v640: t.InitialUsers = [{"type":"customer"}];
// @ts-expect-error enum
export const v641: t.InitialUsers = [{"id":"rH2","type":"no such value"}];
export const v642: t.IntegerRangeFilter = {"lt":55,"eq":226};
// @ts-expect-error type
export const v643: t.IntegerRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v644: t.IntegerRangeFilter = {"lt":55,"eq":226,"unexpected":true};
// @ts-expect-error type
export const v645: t.IntegerRangeFilter = {"lt":"text","eq":226};
export const v646: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772};
// @ts-expect-error additionalProperties
export const v647: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772,"unexpected":true};
export const v648: t.LastEvent = {"thread_order":55,"event":{"id":"Eizpj","type":"message","created_at":"2002-05-24T06:11:02Z","author_id":"KXsm","text":"lSCV9oUj"}};
// @ts-expect-error type
export const v649: t.LastEvent = 7;
// @ts-expect-error type
export const v650: t.LastEvent = {"thread_order":"text","event":{"id":"Eizpj","type":"message","created_at":"2002-05-24T06:11:02Z","author_id":"KXsm","text":"lSCV9oUj"}};
// @ts-expect-error required
export const v651: t.LastEvent = {"thread_order":55};
// @ts-expect-error anyOf
export const v652: t.LastEvent = {"thread_order":55,"event":7};
// @ts-expect-error anyOf
export const v653: t.LastEvent = {"thread_order":55,"event":{"type":"message","created_at":"2002-05-24T06:11:02Z","author_id":"KXsm","text":"lSCV9oUj"}};
export const v654: t.LastEvent = {"thread_id":"rH2","thread_order":-2,"event":{"restricted_access":false}};
// @ts-expect-error required
export const v655: t.LastEvent = {"thread_id":"rH2","thread_order":-2};
export const v656: t.LastSeenTimestampUpdatedPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","timestamp":-691};
// @ts-expect-error type
export const v657: t.LastSeenTimestampUpdatedPayload = 7;
// @ts-expect-error required
export const v658: t.LastSeenTimestampUpdatedPayload = {"chat_id":"A9CEizp","timestamp":-691};
// @ts-expect-error type
export const v659: t.LastSeenTimestampUpdatedPayload = {"user_id":7,"chat_id":"A9CEizp","timestamp":-691};
// @ts-expect-error required
export const v660: t.LastSeenTimestampUpdatedPayload = {"user_id":"aG88rL","timestamp":-691};
export const v661: t.LastSeenTimestampUpdatedPayload = {"user_id":"urH2NEwW","chat_id":"W","timestamp":-597};
export const v662: t.LastVisit = {"referrer":"88rLS"};
// @ts-expect-error type
export const v663: t.LastVisit = 7;
// @ts-expect-error type
export const v664: t.LastVisit = {"referrer":7};
export const v665: t.LastVisit = {"started_at":"2010-04-17T21:37:29Z","referrer":"hWmAZKiP","ip":"c4dhla6CN9","user_agent":"vdGfd","last_pages":[]};
export const v666: t.LoginRequest = {"token":"aG88rL"};
// @ts-expect-error type
export const v667: t.LoginRequest = 7;
// @ts-expect-error additionalProperties
export const v668: t.LoginRequest = {"token":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v669: t.LoginRequest = {};
// @ts-expect-error type
export const v670: t.LoginRequest = {"token":7};
export const v671: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"}};
// @ts-expect-error additionalProperties
export const v672: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"unexpected":true};
// @ts-expect-error required
export const v673: t.LoginRequest = {"timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"}};
// @ts-expect-error enum
export const v674: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"no such value"},"application":{"version":"vdGfd"}};
export const v675: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error type
export const v676: t.LoginResponse = 7;
// @ts-expect-error type
export const v677: t.LoginResponse = {"my_profile":7,"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v678: t.LoginResponse = {"my_profile":{"type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v679: t.LoginResponse = {"my_profile":{"id":"88rLS","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error const
export const v680: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"no such value","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
export const v681: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"timestamp":-830,"order":-959,"properties":{},"access":{"group_ids":[]},"tags":["Ogl"]},"last_event_per_type":{},"access":{"group_ids":[]},"is_followed":false,"order":156}],"access":{"group_ids":[694,-150]},"properties":{}};
// @ts-expect-error const
export const v682: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"no such value","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"timestamp":-830,"order":-959,"properties":{},"access":{"group_ids":[]},"tags":["Ogl"]},"last_event_per_type":{},"access":{"group_ids":[]},"is_followed":false,"order":156}],"access":{"group_ids":[694,-150]},"properties":{}};
// @ts-expect-error anyOf
export const v683: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":7,"permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"timestamp":-830,"order":-959,"properties":{},"access":{"group_ids":[]},"tags":["Ogl"]},"last_event_per_type":{},"access":{"group_ids":[]},"is_followed":false,"order":156}],"access":{"group_ids":[694,-150]},"properties":{}};
// @ts-expect-error anyOf
export const v684: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":7},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"timestamp":-830,"order":-959,"properties":{},"access":{"group_ids":[]},"tags":["Ogl"]},"last_event_per_type":{},"access":{"group_ids":[]},"is_followed":false,"order":156}],"access":{"group_ids":[694,-150]},"properties":{}};
export const v685: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v686: t.MarkEventsAsSeenRequest = 7;
// @ts-expect-error additionalProperties
export const v687: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z","unexpected":true};
// @ts-expect-error required
export const v688: t.MarkEventsAsSeenRequest = {"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v689: t.MarkEventsAsSeenRequest = {"chat_id":7,"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error required
export const v690: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL"};
export const v691: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z"};
// @ts-expect-error additionalProperties
export const v692: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z","unexpected":true};
export const v693: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v694: t.MessageChatEvent = 7;
// @ts-expect-error required
export const v695: t.MessageChatEvent = {"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v696: t.MessageChatEvent = {"id":7,"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error required
export const v697: t.MessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error const
export const v698: t.MessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error anyOf
export const v699: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
export const v700: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
// @ts-expect-error const
export const v701: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
export const v702: t.MessageChatEventInput = {"type":"message","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v703: t.MessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v704: t.MessageChatEventInput = {"type":"message","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT","unexpected":true};
// @ts-expect-error required
export const v705: t.MessageChatEventInput = {"recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v706: t.MessageChatEventInput = {"type":7,"recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error const
export const v707: t.MessageChatEventInput = {"type":"no such value","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error required
export const v708: t.MessageChatEventInput = {"type":"message","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error enum
export const v709: t.MessageChatEventInput = {"type":"message","recipients":"no such value","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
export const v710: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
// @ts-expect-error additionalProperties
export const v711: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"},"unexpected":true};
// @ts-expect-error const
export const v712: t.MessageChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
// @ts-expect-error enum
export const v713: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"no such value","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
export const v714: t.MessagePostback = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v715: t.MessagePostback = 7;
// @ts-expect-error required
export const v716: t.MessagePostback = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v717: t.MessagePostback = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v718: t.MessagePostback = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v719: t.MessagePostback = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
export const v720: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v721: t.MessagePostbackInput = 7;
// @ts-expect-error additionalProperties
export const v722: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc","unexpected":true};
// @ts-expect-error required
export const v723: t.MessagePostbackInput = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v724: t.MessagePostbackInput = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v725: t.MessagePostbackInput = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v726: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
// @ts-expect-error additionalProperties
export const v727: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9","unexpected":true};
export const v728: t.MobilePlatform = "android";
// @ts-expect-error type
export const v729: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v730: t.MobilePlatform = "no such value";
export const v731: t.MobilePlatform = "android";
// @ts-expect-error type
export const v732: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v733: t.MobilePlatform = "no such value";
export const v734: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v735: t.MyProfile = 7;
// @ts-expect-error required
export const v736: t.MyProfile = {"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v737: t.MyProfile = {"id":7,"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error required
export const v738: t.MyProfile = {"id":"aG88rL","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error const
export const v739: t.MyProfile = {"id":"aG88rL","type":"no such value","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v740: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":7,"permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v741: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":7};
export const v742: t.MyProfile = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
// @ts-expect-error const
export const v743: t.MyProfile = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
export const v744: t.Postback = {"id":"aG88rL"};
// @ts-expect-error type
export const v745: t.Postback = 7;
// @ts-expect-error required
export const v746: t.Postback = {};
// @ts-expect-error type
export const v747: t.Postback = {"id":7};
export const v748: t.Postback = {"id":"urH2NEwW","toggled":false};
// @ts-expect-error required
export const v749: t.Postback = {"toggled":false};
export const v750: t.PostbackInput = {"id":"aG88rL","toggled":false};
// @ts-expect-error type
export const v751: t.PostbackInput = 7;
// @ts-expect-error additionalProperties
export const v752: t.PostbackInput = {"id":"aG88rL","toggled":false,"unexpected":true};
// @ts-expect-error required
export const v753: t.PostbackInput = {"toggled":false};
// @ts-expect-error type
export const v754: t.PostbackInput = {"id":7,"toggled":false};
// @ts-expect-error required
export const v755: t.PostbackInput = {"id":"aG88rL"};
export const v756: t.PostbackInput = {"id":"urH2NEwW","toggled":true};
// @ts-expect-error additionalProperties
export const v757: t.PostbackInput = {"id":"urH2NEwW","toggled":true,"unexpected":true};
export const v758: t.Properties = {};
// @ts-expect-error type
export const v759: t.Properties = 7;
// @ts-expect-error type
export const v760: t.Properties = {"unexpected":true};
export const v761: t.Properties = {};
export const v762: t.PropertiesFilter = {};
// @ts-expect-error type
export const v763: t.PropertiesFilter = 7;
// @ts-expect-error type
export const v764: t.PropertiesFilter = {"unexpected":true};
export const v765: t.PropertiesFilter = {};
export const v766: t.PropertiesInput = {};
// @ts-expect-error type
export const v767: t.PropertiesInput = 7;
// @ts-expect-error type
export const v768: t.PropertiesInput = {"unexpected":true};
export const v769: t.PropertiesInput = {};
export const v770: t.PropertyFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v771: t.PropertyFilter = 7;
// @ts-expect-error anyOf
export const v772: t.PropertyFilter = {"exclude_values":[true,true],"unexpected":true};
export const v773: t.PropertyFilter = {"values":[false]};
export const v774: t.PropertyNames = {};
// @ts-expect-error type
export const v775: t.PropertyNames = 7;
// @ts-expect-error type
export const v776: t.PropertyNames = {"unexpected":true};
export const v777: t.PropertyNames = {};
export const v778: t.PushEnvelope = {"action":"","type":"push"};
// @ts-expect-error type
export const v779: t.PushEnvelope = 7;
// @ts-expect-error required
export const v780: t.PushEnvelope = {"type":"push"};
// @ts-expect-error type
export const v781: t.PushEnvelope = {"action":7,"type":"push"};
// @ts-expect-error required
export const v782: t.PushEnvelope = {"action":""};
// @ts-expect-error const
export const v783: t.PushEnvelope = {"action":"","type":"no such value"};
export const v784: t.PushEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"push","payload":{}};
// @ts-expect-error const
export const v785: t.PushEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"no such value","payload":{}};
export const v786: t.Recipients = "all";
// @ts-expect-error anyOf
export const v787: t.Recipients = 7;
export const v788: t.Recipients = "all";
// @ts-expect-error anyOf
export const v789: t.Recipients = 7;
export const v790: t.RecipientsInput = "agents";
// @ts-expect-error type
export const v791: t.RecipientsInput = 7;
// @ts-expect-error enum
export const v792: t.RecipientsInput = "no such value";
export const v793: t.RecipientsInput = "agents";
// @ts-expect-error type
export const v794: t.RecipientsInput = 7;
// @ts-expect-error enum
export const v795: t.RecipientsInput = "no such value";
export const v796: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v797: t.RemoveUserFromChatRequest = 7;
// @ts-expect-error additionalProperties
export const v798: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v799: t.RemoveUserFromChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v800: t.RemoveUserFromChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v801: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v802: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v803: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent"};
// @ts-expect-error additionalProperties
export const v804: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","unexpected":true};
// @ts-expect-error enum
export const v805: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value"};
export const v806: t.RequestEnvelope = {"action":""};
// @ts-expect-error type
export const v807: t.RequestEnvelope = 7;
// @ts-expect-error additionalProperties
export const v808: t.RequestEnvelope = {"action":"","unexpected":true};
// @ts-expect-error required
export const v809: t.RequestEnvelope = {};
// @ts-expect-error type
export const v810: t.RequestEnvelope = {"action":7};
export const v811: t.RequestEnvelope = {"request_id":"rH2","action":"EwWhWm","payload":{},"author_id":"iPw8c4"};
// @ts-expect-error additionalProperties
export const v812: t.RequestEnvelope = {"request_id":"rH2","action":"EwWhWm","payload":{},"author_id":"iPw8c4","unexpected":true};
// @ts-expect-error required
export const v813: t.RequestEnvelope = {"request_id":"rH2","payload":{},"author_id":"iPw8c4"};
export const v814: t.ResponseEnvelope = {"action":"","type":"response","success":false};
// @ts-expect-error type
export const v815: t.ResponseEnvelope = 7;
// @ts-expect-error required
export const v816: t.ResponseEnvelope = {"type":"response","success":false};
// @ts-expect-error type
export const v817: t.ResponseEnvelope = {"action":7,"type":"response","success":false};
// @ts-expect-error required
export const v818: t.ResponseEnvelope = {"action":"","success":false};
// @ts-expect-error const
export const v819: t.ResponseEnvelope = {"action":"","type":"no such value","success":false};
export const v820: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"response","success":true,"payload":null};
// @ts-expect-error const
export const v821: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"no such value","success":true,"payload":null};
export const v822: t.RestrictedChatEvent = {"restricted_access":false};
// @ts-expect-error type
export const v823: t.RestrictedChatEvent = 7;
// @ts-expect-error required
export const v824: t.RestrictedChatEvent = {};
// @ts-expect-error type
export const v825: t.RestrictedChatEvent = {"restricted_access":"text"};
export const v826: t.RestrictedChatEvent = {"restricted_access":false};
// @ts-expect-error required
export const v827: t.RestrictedChatEvent = {};
export const v828: t.ResumedChat = {"id":"aG88rL"};
// @ts-expect-error type
export const v829: t.ResumedChat = 7;
// @ts-expect-error additionalProperties
export const v830: t.ResumedChat = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v831: t.ResumedChat = {};
// @ts-expect-error type
export const v832: t.ResumedChat = {"id":7};
export const v833: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"customer"}],"thread":{"properties":{}}};
// @ts-expect-error additionalProperties
export const v834: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"customer"}],"thread":{"properties":{}},"unexpected":true};
// @ts-expect-error required
export const v835: t.ResumedChat = {"access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"customer"}],"thread":{"properties":{}}};
// @ts-expect-error enum
export const v836: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"}],"thread":{"properties":{}}};
export const v837: t.RevokeAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":963}};
// @ts-expect-error type
export const v838: t.RevokeAccessRequest = 7;
// @ts-expect-error additionalProperties
export const v839: t.RevokeAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":963},"unexpected":true};
// @ts-expect-error required
export const v840: t.RevokeAccessRequest = {"id":"","access":{"type":"group","id":963}};
// @ts-expect-error type
export const v841: t.RevokeAccessRequest = {"resource":7,"id":"","access":{"type":"group","id":963}};
// @ts-expect-error enum
export const v842: t.RevokeAccessRequest = {"resource":"no such value","id":"","access":{"type":"group","id":963}};
// @ts-expect-error required
export const v843: t.RevokeAccessRequest = {"resource":"customer","access":{"type":"group","id":963}};
// @ts-expect-error additionalProperties
export const v844: t.RevokeAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":963,"unexpected":true}};
// @ts-expect-error enum
export const v845: t.RevokeAccessRequest = {"resource":"customer","id":"","access":{"type":"no such value","id":963}};
export const v846: t.RevokeAccessRequest = {"resource":"customer","id":"rH2","access":{"type":"group","id":-2}};
export const v847: t.RichMessageButton = {"text":"aG88rL","postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v848: t.RichMessageButton = 7;
// @ts-expect-error required
export const v849: t.RichMessageButton = {"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v850: t.RichMessageButton = {"text":7,"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error required
export const v851: t.RichMessageButton = {"text":"aG88rL","user_ids":[""]};
export const v852: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v853: t.RichMessageButton = {"text":"urH2NEwW","type":7,"value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v854: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":7,"postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
export const v855: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v856: t.RichMessageButtonInput = 7;
// @ts-expect-error additionalProperties
export const v857: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[],"unexpected":true};
// @ts-expect-error required
export const v858: t.RichMessageButtonInput = {"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v859: t.RichMessageButtonInput = {"text":7,"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error required
export const v860: t.RichMessageButtonInput = {"text":"aG88rL","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error enum
export const v861: t.RichMessageButtonInput = {"text":"aG88rL","type":"no such value","value":"9CEi","postback_id":"jE","user_ids":[]};
export const v862: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[]};
// @ts-expect-error additionalProperties
export const v863: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"unexpected":true};
// @ts-expect-error enum
export const v864: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"no such value","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[]};
export const v865: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v866: t.RichMessageChatEvent = 7;
// @ts-expect-error required
export const v867: t.RichMessageChatEvent = {"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v868: t.RichMessageChatEvent = {"id":7,"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error required
export const v869: t.RichMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error const
export const v870: t.RichMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v871: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v872: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":7,"elements":[]};
export const v873: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"rich_message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"template_id":"cards"};
// @ts-expect-error const
export const v874: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"template_id":"cards"};
export const v875: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"quick_replies"};
// @ts-expect-error type
export const v876: t.RichMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v877: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"quick_replies","unexpected":true};
// @ts-expect-error required
export const v878: t.RichMessageChatEventInput = {"recipients":"all","template_id":"quick_replies"};
// @ts-expect-error type
export const v879: t.RichMessageChatEventInput = {"type":7,"recipients":"all","template_id":"quick_replies"};
// @ts-expect-error const
export const v880: t.RichMessageChatEventInput = {"type":"no such value","recipients":"all","template_id":"quick_replies"};
// @ts-expect-error required
export const v881: t.RichMessageChatEventInput = {"type":"rich_message","template_id":"quick_replies"};
// @ts-expect-error enum
export const v882: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"no such value","template_id":"quick_replies"};
// @ts-expect-error enum
export const v883: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"no such value"};
export const v884: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"5Bvb7tBX1","type":"phone","value":"mOMS","postback_id":"rv","user_ids":[]},{"text":"brZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"l","type":"url","value":"NhJ6bJGS0A","webview_height":"compact","postback_id":"BoKCJGsn4","user_ids":[]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"x","type":"message","value":"t","postback_id":"r2","user_ids":[]},{"text":"m","type":"webview","value":"QKWx1dP","webview_height":"tall","postback_id":"I","user_ids":[]},{"text":"yw","type":"phone","value":"UbPf3a","webview_height":"compact","postback_id":"gOHFbwF4iP","user_ids":[]},{"text":"kcEZHN","type":"url","value":"QhCkP","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[]},{"text":"","type":"url","value":"vDLWd72","webview_height":"full","postback_id":"bE8n","user_ids":[]},{"text":"ba","type":"url","value":"EVoGX","webview_height":"compact","postback_id":"OeDu5v","user_ids":[]}]}]};
// @ts-expect-error additionalProperties
export const v885: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"5Bvb7tBX1","type":"phone","value":"mOMS","postback_id":"rv","user_ids":[]},{"text":"brZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"l","type":"url","value":"NhJ6bJGS0A","webview_height":"compact","postback_id":"BoKCJGsn4","user_ids":[]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"x","type":"message","value":"t","postback_id":"r2","user_ids":[]},{"text":"m","type":"webview","value":"QKWx1dP","webview_height":"tall","postback_id":"I","user_ids":[]},{"text":"yw","type":"phone","value":"UbPf3a","webview_height":"compact","postback_id":"gOHFbwF4iP","user_ids":[]},{"text":"kcEZHN","type":"url","value":"QhCkP","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[]},{"text":"","type":"url","value":"vDLWd72","webview_height":"full","postback_id":"bE8n","user_ids":[]},{"text":"ba","type":"url","value":"EVoGX","webview_height":"compact","postback_id":"OeDu5v","user_ids":[]}]}],"unexpected":true};
// @ts-expect-error const
export const v886: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"5Bvb7tBX1","type":"phone","value":"mOMS","postback_id":"rv","user_ids":[]},{"text":"brZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"l","type":"url","value":"NhJ6bJGS0A","webview_height":"compact","postback_id":"BoKCJGsn4","user_ids":[]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"x","type":"message","value":"t","postback_id":"r2","user_ids":[]},{"text":"m","type":"webview","value":"QKWx1dP","webview_height":"tall","postback_id":"I","user_ids":[]},{"text":"yw","type":"phone","value":"UbPf3a","webview_height":"compact","postback_id":"gOHFbwF4iP","user_ids":[]},{"text":"kcEZHN","type":"url","value":"QhCkP","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[]},{"text":"","type":"url","value":"vDLWd72","webview_height":"full","postback_id":"bE8n","user_ids":[]},{"text":"ba","type":"url","value":"EVoGX","webview_height":"compact","postback_id":"OeDu5v","user_ids":[]}]}]};
export const v887: t.RichMessageElement = {"subtitle":"88rLS"};
// @ts-expect-error type
export const v888: t.RichMessageElement = 7;
// @ts-expect-error type
export const v889: t.RichMessageElement = {"subtitle":7};
export const v890: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64},"buttons":[]};
// @ts-expect-error required
export const v891: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"name":"","size":269,"height":-64},"buttons":[]};
export const v892: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v893: t.RichMessageElementInput = 7;
// @ts-expect-error additionalProperties
export const v894: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589},"unexpected":true};
// @ts-expect-error required
export const v895: t.RichMessageElementInput = {"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v896: t.RichMessageElementInput = {"title":7,"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error required
export const v897: t.RichMessageElementInput = {"title":"aG88rL","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error additionalProperties
export const v898: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589,"unexpected":true}};
export const v899: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810},"buttons":[{"text":"a8e8GmQd","type":"phone","value":"ZB6eS80NGc","webview_height":"tall","postback_id":"t35Bvb","user_ids":["BX1","AmOMS6mrvH",""]},{"text":"ZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"T8","type":"url","value":"J","postback_id":"","user_ids":["S0AFe","BoKCJGsn4"]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"tit3","type":"message","value":"2hm","webview_height":"tall","postback_id":"KWx1dPQ","user_ids":["I","yw","KUbPf3aqg"]},{"text":"gOHFbwF4iP","type":"url","value":"c","webview_height":"tall","postback_id":"NNCQh","user_ids":["P"]},{"text":"","type":"url","value":"njw5xAFQA","webview_height":"full","postback_id":"vDLWd72","user_ids":[]},{"text":"zbE8","type":"webview","value":"ba","webview_height":"full","postback_id":"VoGXV","user_ids":[]},{"text":"OeDu5v","type":"webview","value":"TATpeUHY1","webview_height":"tall","postback_id":"ExpIPtnh","user_ids":["Paf"]},{"text":"3X8","type":"webview","value":"","webview_height":"tall","postback_id":"tL","user_ids":[]},{"text":"CExJuW","type":"phone","value":"efSt","webview_height":"compact","postback_id":"eYyYt0pm","user_ids":["vGYCJM"]}]};
// @ts-expect-error enum
export const v900: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810},"buttons":[{"text":"a8e8GmQd","type":"no such value","value":"ZB6eS80NGc","webview_height":"tall","postback_id":"t35Bvb","user_ids":["BX1","AmOMS6mrvH",""]},{"text":"ZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"T8","type":"url","value":"J","postback_id":"","user_ids":["S0AFe","BoKCJGsn4"]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"tit3","type":"message","value":"2hm","webview_height":"tall","postback_id":"KWx1dPQ","user_ids":["I","yw","KUbPf3aqg"]},{"text":"gOHFbwF4iP","type":"url","value":"c","webview_height":"tall","postback_id":"NNCQh","user_ids":["P"]},{"text":"","type":"url","value":"njw5xAFQA","webview_height":"full","postback_id":"vDLWd72","user_ids":[]},{"text":"zbE8","type":"webview","value":"ba","webview_height":"full","postback_id":"VoGXV","user_ids":[]},{"text":"OeDu5v","type":"webview","value":"TATpeUHY1","webview_height":"tall","postback_id":"ExpIPtnh","user_ids":["Paf"]},{"text":"3X8","type":"webview","value":"","webview_height":"tall","postback_id":"tL","user_ids":[]},{"text":"CExJuW","type":"phone","value":"efSt","webview_height":"compact","postback_id":"eYyYt0pm","user_ids":["vGYCJM"]}]};
// @ts-expect-error enum
export const v901: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810},"buttons":[{"text":"a8e8GmQd","type":"phone","value":"ZB6eS80NGc","webview_height":"no such value","postback_id":"t35Bvb","user_ids":["BX1","AmOMS6mrvH",""]},{"text":"ZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"T8","type":"url","value":"J","postback_id":"","user_ids":["S0AFe","BoKCJGsn4"]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"tit3","type":"message","value":"2hm","webview_height":"tall","postback_id":"KWx1dPQ","user_ids":["I","yw","KUbPf3aqg"]},{"text":"gOHFbwF4iP","type":"url","value":"c","webview_height":"tall","postback_id":"NNCQh","user_ids":["P"]},{"text":"","type":"url","value":"njw5xAFQA","webview_height":"full","postback_id":"vDLWd72","user_ids":[]},{"text":"zbE8","type":"webview","value":"ba","webview_height":"full","postback_id":"VoGXV","user_ids":[]},{"text":"OeDu5v","type":"webview","value":"TATpeUHY1","webview_height":"tall","postback_id":"ExpIPtnh","user_ids":["Paf"]},{"text":"3X8","type":"webview","value":"","webview_height":"tall","postback_id":"tL","user_ids":[]},{"text":"CExJuW","type":"phone","value":"efSt","webview_height":"compact","postback_id":"eYyYt0pm","user_ids":["vGYCJM"]}]};
export const v902: t.RichMessageImage = {"url":"aG88rL"};
// @ts-expect-error type
export const v903: t.RichMessageImage = 7;
// @ts-expect-error required
export const v904: t.RichMessageImage = {};
// @ts-expect-error type
export const v905: t.RichMessageImage = {"url":7};
export const v906: t.RichMessageImage = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
// @ts-expect-error required
export const v907: t.RichMessageImage = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
export const v908: t.RichMessageImageInput = {"url":"aG88rL"};
// @ts-expect-error type
export const v909: t.RichMessageImageInput = 7;
// @ts-expect-error additionalProperties
export const v910: t.RichMessageImageInput = {"url":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v911: t.RichMessageImageInput = {};
// @ts-expect-error type
export const v912: t.RichMessageImageInput = {"url":7};
export const v913: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
// @ts-expect-error additionalProperties
export const v914: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"unexpected":true};
// @ts-expect-error required
export const v915: t.RichMessageImageInput = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
export const v916: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v917: t.RoutingStatus = 7;
export const v918: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v919: t.RoutingStatus = 7;
export const v920: t.RoutingStatusInput = "not_accepting_chats";
// @ts-expect-error type
export const v921: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v922: t.RoutingStatusInput = "no such value";
export const v923: t.RoutingStatusInput = "offline";
// @ts-expect-error type
export const v924: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v925: t.RoutingStatusInput = "no such value";
export const v926: t.SendEventRequest = {"chat_id":"aG88rL","event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false};
// @ts-expect-error type
export const v927: t.SendEventRequest = 7;
// @ts-expect-error additionalProperties
export const v928: t.SendEventRequest = {"chat_id":"aG88rL","event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false,"unexpected":true};
// @ts-expect-error required
export const v929: t.SendEventRequest = {"event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false};
// @ts-expect-error type
export const v930: t.SendEventRequest = {"chat_id":7,"event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false};
// @ts-expect-error required
export const v931: t.SendEventRequest = {"chat_id":"aG88rL","attach_to_last_thread":false};
// @ts-expect-error anyOf
export const v932: t.SendEventRequest = {"chat_id":"aG88rL","event":7,"attach_to_last_thread":false};
// @ts-expect-error anyOf
export const v933: t.SendEventRequest = {"chat_id":"aG88rL","event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm","unexpected":true},"attach_to_last_thread":false};
export const v934: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"P","type":"custom","recipients":"all","content":{}}};
// @ts-expect-error additionalProperties
export const v935: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"P","type":"custom","recipients":"all","content":{}},"unexpected":true};
export const v936: t.SendEventResponse = {"event_id":"aG88rL"};
// @ts-expect-error type
export const v937: t.SendEventResponse = 7;
// @ts-expect-error required
export const v938: t.SendEventResponse = {};
// @ts-expect-error type
export const v939: t.SendEventResponse = {"event_id":7};
export const v940: t.SendEventResponse = {"event_id":"urH2NEwW"};
// @ts-expect-error required
export const v941: t.SendEventResponse = {};
export const v942: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v943: t.SendRichMessagePostbackRequest = 7;
// @ts-expect-error additionalProperties
export const v944: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true},"unexpected":true};
// @ts-expect-error required
export const v945: t.SendRichMessagePostbackRequest = {"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v946: t.SendRichMessagePostbackRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error required
export const v947: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error additionalProperties
export const v948: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"unexpected":true}};
export const v949: t.SendRichMessagePostbackRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","postback":{"id":"iPw8c4","toggled":true}};
export const v950: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true};
// @ts-expect-error type
export const v951: t.SendTypingIndicatorRequest = 7;
// @ts-expect-error additionalProperties
export const v952: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true,"unexpected":true};
// @ts-expect-error required
export const v953: t.SendTypingIndicatorRequest = {"is_typing":true};
// @ts-expect-error type
export const v954: t.SendTypingIndicatorRequest = {"chat_id":7,"is_typing":true};
// @ts-expect-error required
export const v955: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL"};
export const v956: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"agents","is_typing":true};
// @ts-expect-error additionalProperties
export const v957: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"agents","is_typing":true,"unexpected":true};
// @ts-expect-error enum
export const v958: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"no such value","is_typing":true};
export const v959: t.SetAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":55}};
// @ts-expect-error type
export const v960: t.SetAccessRequest = 7;
// @ts-expect-error additionalProperties
export const v961: t.SetAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":55},"unexpected":true};
// @ts-expect-error required
export const v962: t.SetAccessRequest = {"id":"","access":{"type":"group","id":55}};
// @ts-expect-error type
export const v963: t.SetAccessRequest = {"resource":7,"id":"","access":{"type":"group","id":55}};
// @ts-expect-error enum
export const v964: t.SetAccessRequest = {"resource":"no such value","id":"","access":{"type":"group","id":55}};
// @ts-expect-error required
export const v965: t.SetAccessRequest = {"resource":"customer","access":{"type":"group","id":55}};
// @ts-expect-error additionalProperties
export const v966: t.SetAccessRequest = {"resource":"customer","id":"","access":{"type":"group","id":55,"unexpected":true}};
// @ts-expect-error const
export const v967: t.SetAccessRequest = {"resource":"customer","id":"","access":{"type":"no such value","id":55}};
export const v968: t.SetAccessRequest = {"resource":"customer","id":"rH2","access":{"type":"group","id":262}};
// @ts-expect-error enum
export const v969: t.SetAccessRequest = {"resource":"no such value","id":"rH2","access":{"type":"group","id":262}};
// @ts-expect-error const
export const v970: t.SetAccessRequest = {"resource":"customer","id":"rH2","access":{"type":"no such value","id":262}};
export const v971: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error type
export const v972: t.SetAwayStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v973: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v974: t.SetAwayStatusRequest = {};
// @ts-expect-error type
export const v975: t.SetAwayStatusRequest = {"away":"text"};
export const v976: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error additionalProperties
export const v977: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v978: t.SetAwayStatusRequest = {};
export const v979: t.SneakPeek = {"recipients":"agents","timestamp":226};
// @ts-expect-error type
export const v980: t.SneakPeek = 7;
// @ts-expect-error anyOf
export const v981: t.SneakPeek = {"recipients":7,"timestamp":226};
// @ts-expect-error type
export const v982: t.SneakPeek = {"recipients":"agents","timestamp":"text"};
export const v983: t.SneakPeek = {"author_id":"rH2","recipients":"WhW","text":"ZKiP","timestamp":944};
// @ts-expect-error anyOf
export const v984: t.SneakPeek = {"author_id":"rH2","recipients":7,"text":"ZKiP","timestamp":944};
export const v985: t.StartChatRequest = {"continuous":false};
// @ts-expect-error type
export const v986: t.StartChatRequest = 7;
// @ts-expect-error additionalProperties
export const v987: t.StartChatRequest = {"continuous":false,"unexpected":true};
// @ts-expect-error type
export const v988: t.StartChatRequest = {"continuous":"text"};
export const v989: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[],"thread":{"events":[{"type":"custom","recipients":"all"},{"type":"file","url":"","recipients":"all"},{"type":"file","url":"","recipients":"all"}],"properties":{}}},"continuous":false};
// @ts-expect-error additionalProperties
export const v990: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[],"thread":{"events":[{"type":"custom","recipients":"all"},{"type":"file","url":"","recipients":"all"},{"type":"file","url":"","recipients":"all"}],"properties":{}}},"continuous":false,"unexpected":true};
// @ts-expect-error required
export const v991: t.StartChatRequest = {"chat":{"properties":{},"access":{},"users":[],"thread":{"events":[{"type":"custom","recipients":"all"},{"type":"file","url":"","recipients":"all"},{"type":"file","url":"","recipients":"all"}],"properties":{}}},"continuous":false};
// @ts-expect-error anyOf
export const v992: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[],"thread":{"events":[7,{"type":"file","url":"","recipients":"all"},{"type":"file","url":"","recipients":"all"}],"properties":{}}},"continuous":false};
// @ts-expect-error anyOf
export const v993: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[],"thread":{"events":[{"type":"custom","recipients":"all","unexpected":true},{"type":"file","url":"","recipients":"all"},{"type":"file","url":"","recipients":"all"}],"properties":{}}},"continuous":false};
export const v994: t.StartChatResponse = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v995: t.StartChatResponse = 7;
// @ts-expect-error required
export const v996: t.StartChatResponse = {"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v997: t.StartChatResponse = {"chat_id":7,"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error required
export const v998: t.StartChatResponse = {"chat_id":"aG88rL","event_ids":[""]};
export const v999: t.StartChatResponse = {"chat_id":"urH2NEwW","thread_id":"W","event_ids":["KiPw8c4dh"]};
export const v1000: t.StringFilter = {"values":[]};
// @ts-expect-error anyOf
export const v1001: t.StringFilter = 7;
// @ts-expect-error anyOf
export const v1002: t.StringFilter = {"values":[],"unexpected":true};
export const v1003: t.StringFilter = {"values":["H2N"]};
export const v1004: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1005: t.SystemMessageChatEvent = 7;
// @ts-expect-error required
export const v1006: t.SystemMessageChatEvent = {"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1007: t.SystemMessageChatEvent = {"id":7,"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error required
export const v1008: t.SystemMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error const
export const v1009: t.SystemMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error anyOf
export const v1010: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":7,"text":"Vrlc"};
export const v1011: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","recipients":"e8GmQdW4ZB"};
// @ts-expect-error const
export const v1012: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","recipients":"e8GmQdW4ZB"};
// @ts-expect-error anyOf
export const v1013: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":7,"text":"","recipients":"e8GmQdW4ZB"};
export const v1014: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS"};
// @ts-expect-error type
export const v1015: t.SystemMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v1016: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1017: t.SystemMessageChatEventInput = {"system_message_type":"88rLS"};
// @ts-expect-error type
export const v1018: t.SystemMessageChatEventInput = {"type":7,"system_message_type":"88rLS"};
// @ts-expect-error const
export const v1019: t.SystemMessageChatEventInput = {"type":"no such value","system_message_type":"88rLS"};
// @ts-expect-error required
export const v1020: t.SystemMessageChatEventInput = {"type":"system_message"};
// @ts-expect-error anyOf
export const v1021: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":7};
export const v1022: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error additionalProperties
export const v1023: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{},"unexpected":true};
// @ts-expect-error const
export const v1024: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"no such value","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error anyOf
export const v1025: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":7,"text":"hWmAZKiP","text_vars":{}};
export const v1026: t.SystemMessageType = "agent_added";
// @ts-expect-error anyOf
export const v1027: t.SystemMessageType = 7;
export const v1028: t.SystemMessageType = "rating.chat_commented";
// @ts-expect-error anyOf
export const v1029: t.SystemMessageType = 7;
export const v1030: t.SystemMessageTypeInput = "routing.assigned_disconnected";
// @ts-expect-error type
export const v1031: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1032: t.SystemMessageTypeInput = "no such value";
export const v1033: t.SystemMessageTypeInput = "routing.assigned_signed_out";
// @ts-expect-error type
export const v1034: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1035: t.SystemMessageTypeInput = "no such value";
export const v1036: t.TagChatThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1037: t.TagChatThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1038: t.TagChatThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1039: t.TagChatThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1040: t.TagChatThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1041: t.TagChatThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1042: t.TagChatThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1043: t.TagChatThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1044: t.Thread = {"id":"aG88rL","active":false,"properties":{},"restricted_access":true};
// @ts-expect-error type
export const v1045: t.Thread = 7;
// @ts-expect-error required
export const v1046: t.Thread = {"active":false,"properties":{},"restricted_access":true};
// @ts-expect-error type
export const v1047: t.Thread = {"id":7,"active":false,"properties":{},"restricted_access":true};
// @ts-expect-error required
export const v1048: t.Thread = {"id":"aG88rL","properties":{},"restricted_access":true};
export const v1049: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"type":"dhla6CN9oD","id":"dGf","custom_id":"Xa8e8GmQdW","created_at":"2028-10-14T22:04:42Z"},{"id":"Ht35Bvb7t","custom_id":"15AmOMS6","type":"custom","created_at":"2006-04-11T12:01:17Z","author_id":"kWyzy0D9q","recipients":"bTWOruO","properties":{},"content":{}},{"id":"","custom_id":"S0AFe","type":"custom","created_at":"2026-06-07T13:27:34Z","author_id":"sn4LG","recipients":"p","properties":{},"content":{}}],"order":634,"properties":{},"access":{"group_ids":[823,-256]},"restricted_access":false,"tags":["35HZ"]};
// @ts-expect-error anyOf
export const v1050: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[7,{"id":"Ht35Bvb7t","custom_id":"15AmOMS6","type":"custom","created_at":"2006-04-11T12:01:17Z","author_id":"kWyzy0D9q","recipients":"bTWOruO","properties":{},"content":{}},{"id":"","custom_id":"S0AFe","type":"custom","created_at":"2026-06-07T13:27:34Z","author_id":"sn4LG","recipients":"p","properties":{},"content":{}}],"order":634,"properties":{},"access":{"group_ids":[823,-256]},"restricted_access":false,"tags":["35HZ"]};
// @ts-expect-error anyOf
export const v1051: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"id":"dGf","custom_id":"Xa8e8GmQdW","created_at":"2028-10-14T22:04:42Z"},{"id":"Ht35Bvb7t","custom_id":"15AmOMS6","type":"custom","created_at":"2006-04-11T12:01:17Z","author_id":"kWyzy0D9q","recipients":"bTWOruO","properties":{},"content":{}},{"id":"","custom_id":"S0AFe","type":"custom","created_at":"2026-06-07T13:27:34Z","author_id":"sn4LG","recipients":"p","properties":{},"content":{}}],"order":634,"properties":{},"access":{"group_ids":[823,-256]},"restricted_access":false,"tags":["35HZ"]};
export const v1052: t.ThreadClosedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v1053: t.ThreadClosedPayload = 7;
// @ts-expect-error required
export const v1054: t.ThreadClosedPayload = {"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v1055: t.ThreadClosedPayload = {"chat_id":7,"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error required
export const v1056: t.ThreadClosedPayload = {"chat_id":"aG88rL","user_id":"eyVrl"};
export const v1057: t.ThreadClosedPayload = {"chat_id":"urH2NEwW","thread_id":"W","user_id":"ZKiP"};
export const v1058: t.ThreadSummary = {"id":"aG88rL","access":{"group_ids":[-505]},"tags":[""]};
// @ts-expect-error type
export const v1059: t.ThreadSummary = 7;
// @ts-expect-error required
export const v1060: t.ThreadSummary = {"access":{"group_ids":[-505]},"tags":[""]};
// @ts-expect-error type
export const v1061: t.ThreadSummary = {"id":7,"access":{"group_ids":[-505]},"tags":[""]};
// @ts-expect-error required
export const v1062: t.ThreadSummary = {"id":"aG88rL","access":{},"tags":[""]};
export const v1063: t.ThreadSummary = {"id":"urH2NEwW","active":false,"user_ids":["KiPw8c4dh"],"timestamp":-986,"properties":{},"access":{"group_ids":[-535,-64,-304]},"tags":["d","Xa8e8GmQdW"]};
export const v1064: t.Timestamp = "2019-01-17T23:58:16Z";
// @ts-expect-error type
export const v1065: t.Timestamp = 7;
export const v1066: t.Timestamp = "2022-04-09T12:52:37Z";
// @ts-expect-error type
export const v1067: t.Timestamp = 7;
export const v1068: t.TransferChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v1069: t.TransferChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1070: t.TransferChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1071: t.TransferChatRequest = {};
// @ts-expect-error type
export const v1072: t.TransferChatRequest = {"chat_id":7};
export const v1073: t.TransferChatRequest = {"chat_id":"urH2NEwW","target":{"type":"agent","ids":[]},"force":false};
// @ts-expect-error additionalProperties
export const v1074: t.TransferChatRequest = {"chat_id":"urH2NEwW","target":{"type":"agent","ids":[]},"force":false,"unexpected":true};
// @ts-expect-error required
export const v1075: t.TransferChatRequest = {"target":{"type":"agent","ids":[]},"force":false};
// @ts-expect-error enum
export const v1076: t.TransferChatRequest = {"chat_id":"urH2NEwW","target":{"type":"no such value","ids":[]},"force":false};
export const v1077: t.TransferTarget = {"type":"agent","ids":[]};
// @ts-expect-error type
export const v1078: t.TransferTarget = 7;
// @ts-expect-error additionalProperties
export const v1079: t.TransferTarget = {"type":"agent","ids":[],"unexpected":true};
// @ts-expect-error required
export const v1080: t.TransferTarget = {"ids":[]};
// @ts-expect-error type
export const v1081: t.TransferTarget = {"type":7,"ids":[]};
// @ts-expect-error enum
export const v1082: t.TransferTarget = {"type":"no such value","ids":[]};
// @ts-expect-error required
export const v1083: t.TransferTarget = {"type":"agent"};
export const v1084: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"]};
// @ts-expect-error additionalProperties
export const v1085: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"],"unexpected":true};
// @ts-expect-error enum
export const v1086: t.TransferTarget = {"type":"no such value","ids":["NEwWhWmAZ"]};
export const v1087: t.TypingIndicator = {"recipients":"agents","is_typing":false};
// @ts-expect-error type
export const v1088: t.TypingIndicator = 7;
// @ts-expect-error anyOf
export const v1089: t.TypingIndicator = {"recipients":7,"is_typing":false};
// @ts-expect-error type
export const v1090: t.TypingIndicator = {"recipients":"agents","is_typing":"text"};
export const v1091: t.TypingIndicator = {"author_id":"rH2","recipients":"WhW","timestamp":-152,"is_typing":false};
// @ts-expect-error anyOf
export const v1092: t.TypingIndicator = {"author_id":"rH2","recipients":7,"timestamp":-152,"is_typing":false};
export const v1093: t.UnfollowChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v1094: t.UnfollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1095: t.UnfollowChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1096: t.UnfollowChatRequest = {};
// @ts-expect-error type
export const v1097: t.UnfollowChatRequest = {"chat_id":7};
export const v1098: t.UnfollowChatRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1099: t.UnfollowChatRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1100: t.UnfollowChatRequest = {};
export const v1101: t.UnfollowChatResponse = {};
// @ts-expect-error type
export const v1102: t.UnfollowChatResponse = 7;
export const v1103: t.UnfollowChatResponse = {"chat_id":"rH2"};
// @ts-expect-error type
export const v1104: t.UnfollowChatResponse = 7;
export const v1105: t.UnknownChatEvent = {"type":"aG88rL","id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1106: t.UnknownChatEvent = 7;
// @ts-expect-error required
export const v1107: t.UnknownChatEvent = {"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1108: t.UnknownChatEvent = {"type":7,"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error required
export const v1109: t.UnknownChatEvent = {"type":"aG88rL","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
export const v1110: t.UnknownChatEvent = {"type":"urH2NEwW","id":"W","custom_id":"ZKiP","created_at":"2011-12-02T21:03:07Z"};
export const v1111: t.UnknownFilledFormField = {"type":"aG88rL","id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1112: t.UnknownFilledFormField = 7;
// @ts-expect-error required
export const v1113: t.UnknownFilledFormField = {"id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1114: t.UnknownFilledFormField = {"type":7,"id":"A9CEizp","label":"E"};
// @ts-expect-error required
export const v1115: t.UnknownFilledFormField = {"type":"aG88rL","label":"E"};
export const v1116: t.UnknownFilledFormField = {"type":"urH2NEwW","id":"W","label":"AZ"};
export const v1117: t.UntagChatThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1118: t.UntagChatThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1119: t.UntagChatThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1120: t.UntagChatThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1121: t.UntagChatThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1122: t.UntagChatThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1123: t.UntagChatThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1124: t.UntagChatThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1125: t.UpdateAgentRequest = {"agent_id":"88rLS"};
// @ts-expect-error type
export const v1126: t.UpdateAgentRequest = 7;
// @ts-expect-error additionalProperties
export const v1127: t.UpdateAgentRequest = {"agent_id":"88rLS","unexpected":true};
// @ts-expect-error type
export const v1128: t.UpdateAgentRequest = {"agent_id":7};
export const v1129: t.UpdateAgentRequest = {"routing_status":"accepting_chats","agent_id":"2NEwW"};
// @ts-expect-error additionalProperties
export const v1130: t.UpdateAgentRequest = {"routing_status":"accepting_chats","agent_id":"2NEwW","unexpected":true};
// @ts-expect-error enum
export const v1131: t.UpdateAgentRequest = {"routing_status":"no such value","agent_id":"2NEwW"};
export const v1132: t.UpdateChatPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v1133: t.UpdateChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1134: t.UpdateChatPropertiesRequest = {"chat_id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1135: t.UpdateChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v1136: t.UpdateChatPropertiesRequest = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v1137: t.UpdateChatPropertiesRequest = {"chat_id":"aG88rL"};
export const v1138: t.UpdateChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v1139: t.UpdateChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{},"unexpected":true};
export const v1140: t.UpdateChatThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1141: t.UpdateChatThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1142: t.UpdateChatThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1143: t.UpdateChatThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1144: t.UpdateChatThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1145: t.UpdateChatThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v1146: t.UpdateChatThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v1147: t.UpdateChatThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v1148: t.UpdateCustomerRequest = {"customer_id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1149: t.UpdateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v1150: t.UpdateCustomerRequest = {"customer_id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":"","unexpected":true};
// @ts-expect-error required
export const v1151: t.UpdateCustomerRequest = {"name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1152: t.UpdateCustomerRequest = {"customer_id":7,"name":"juzpjTJh","email":""};
export const v1153: t.UpdateCustomerRequest = {"customer_id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","fields":{}};
// @ts-expect-error additionalProperties
export const v1154: t.UpdateCustomerRequest = {"customer_id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","fields":{},"unexpected":true};
// @ts-expect-error required
export const v1155: t.UpdateCustomerRequest = {"email":"","fields":{}};
export const v1156: t.UpdateCustomerResponse = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v1157: t.UpdateCustomerResponse = 7;
// @ts-expect-error required
export const v1158: t.UpdateCustomerResponse = {"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v1159: t.UpdateCustomerResponse = {"id":7,"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
export const v1160: t.UpdateCustomerResponse = {"id":"urH2NEwW","type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"};
// @ts-expect-error required
export const v1161: t.UpdateCustomerResponse = {"type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"};
// @ts-expect-error const
export const v1162: t.UpdateCustomerResponse = {"id":"urH2NEwW","type":"no such value","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"fields":{},"statistics":{"chats_count":436,"threads_count":-150,"visits_count":-864},"agent_last_event_created_at":"2013-03-19T11:34:31Z","customer_last_event_created_at":"2006-11-18T12:12:09Z","banned":false,"__priv_lc2_customer_id":"oYttT4xzY3"};
export const v1163: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1164: t.UpdateEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1165: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1166: t.UpdateEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1167: t.UpdateEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v1168: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v1169: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v1170: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v1171: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX"};
// @ts-expect-error type
export const v1172: t.UploadFileRequest = 7;
// @ts-expect-error additionalProperties
export const v1173: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX","unexpected":true};
// @ts-expect-error required
export const v1174: t.UploadFileRequest = {};
// @ts-expect-error type
export const v1175: t.UploadFileRequest = {"file":7};
export const v1176: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD"};
// @ts-expect-error additionalProperties
export const v1177: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD","unexpected":true};
// @ts-expect-error required
export const v1178: t.UploadFileRequest = {};
export const v1179: t.UploadFileResponse = {"url":"aG88rL"};
// @ts-expect-error type
export const v1180: t.UploadFileResponse = 7;
// @ts-expect-error required
export const v1181: t.UploadFileResponse = {};
// @ts-expect-error type
export const v1182: t.UploadFileResponse = {"url":7};
export const v1183: t.UploadFileResponse = {"url":"urH2NEwW"};
// @ts-expect-error required
export const v1184: t.UploadFileResponse = {};
export const v1185: t.User = {"id":"","type":"agent","events_seen_up_to":"2018-09-13T23:27:29Z","avatar":"pjEe"};
// @ts-expect-error anyOf
export const v1186: t.User = 7;
// @ts-expect-error anyOf
export const v1187: t.User = {"type":"agent","events_seen_up_to":"2018-09-13T23:27:29Z","avatar":"pjEe"};
export const v1188: t.User = {"id":"rH2","type":"agent","name":"wWhWm","email":"KiPw8c4dh","present":true,"avatar":"9oDvdG","routing_status":"Xa8e8GmQdW"};
export const v1189: t.UserType = "agent";
// @ts-expect-error anyOf
export const v1190: t.UserType = 7;
export const v1191: t.UserType = "agent";
// @ts-expect-error anyOf
export const v1192: t.UserType = 7;
export const v1193: t.UserTypeInput = "customer";
// @ts-expect-error type
export const v1194: t.UserTypeInput = 7;
// @ts-expect-error enum
export const v1195: t.UserTypeInput = "no such value";
export const v1196: t.UserTypeInput = "customer";
// @ts-expect-error type
export const v1197: t.UserTypeInput = 7;
// @ts-expect-error enum
export const v1198: t.UserTypeInput = "no such value";
export const v1199: t.ValueFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v1200: t.ValueFilter = 7;
// @ts-expect-error anyOf
export const v1201: t.ValueFilter = {"exclude_values":[true,true],"unexpected":true};
export const v1202: t.ValueFilter = {"values":[false]};
export const v1203: t.VisitedPage = {"url":"88rLS"};
// @ts-expect-error type
export const v1204: t.VisitedPage = 7;
// @ts-expect-error type
export const v1205: t.VisitedPage = {"url":7};
export const v1206: t.VisitedPage = {"opened_at":"2010-04-17T21:37:29Z","url":"hWmAZKiP","title":"c4dhla6CN9"};
