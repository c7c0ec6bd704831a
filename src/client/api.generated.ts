// Generated from openapi/v1.json by npm run gen.
export interface paths {
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录 · Log in
         * @description 无须登录 · Open to all
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换取新令牌 · Refresh the session
         * @description 无须登录 · Open to all
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录 · Log out
         * @description 任何已登录人员 · Anyone signed in
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码 · Change your password
         * @description 任何已登录人员 · Anyone signed in
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的岗位与权限 · Who I am and what I may do
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 区域列表 · List areas by code
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listAreas"];
        put?: never;
        /**
         * 新建区域 · Create an area
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["createArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看区域 · Read an area
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销或并入 · Retire or merge an area
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["retireArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 网格边界 · Read a grid boundary
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getGridBoundary"];
        /**
         * 划定网格边界 · Draw a grid boundary
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        put: operations["putGridBoundary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-calendars/{area}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看工作日历 · Read a working calendar
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getWorkCalendar"];
        /**
         * 设定工作日历 · Set a working calendar
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        put: operations["putWorkCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位列表 · List units
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * 新建单位 · Create a unit
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区人员及任职 · Staff of your area and their posts
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listStaff"];
        put?: never;
        /**
         * 新建人员(可带账号) · Create a person, with account or not
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["createStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任命 · Appoint
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/relieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除任职 · Relieve
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["relieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交接 · Hand over to a successor
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 缺岗网格 · Grids lacking staff
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`grid_supervisor` 网格指导员、`grid_leader` 网格长
         */
        get: operations["listVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 网格公示:一长三员 · Posted notice of a grid team
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getGridTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件分类目录 · The catalogue of case types
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listCaseTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部代码表 · All vocabularies with labels
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表 · List cases
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listCases"];
        put?: never;
        /**
         * 上报 · Report a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["reportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件详情 · Read a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理过程 · What happened to a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getCaseTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件相关人员 · People in a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listCasePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 记录列表 · List the notes of a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listCaseNotes"];
        put?: never;
        /**
         * 添加记录 · Add a note
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["addCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes/{noteId}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废记录 · Strike a note
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["strikeCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 · Accept
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长
         */
        post: operations["acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 · Reject
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长
         */
        post: operations["rejectCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 · Withdraw
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分派 · Dispatch
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长
         */
        post: operations["dispatchCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派 · Reassign
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长
         */
        post: operations["reassignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/sign-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收 · Sign for
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["signForCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请退回 · Ask to return
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意退回 · Approve return
         * @description 岗位 Posts: `duty_chief` 值班长
         */
        post: operations["approveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回退回 · Refuse return
         * @description 岗位 Posts: `duty_chief` 值班长
         */
        post: operations["refuseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/submit-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈 · Submit result
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["submitResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/pass-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查通过 · Pass verification
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员、`dispatcher` 指挥室调度员
         */
        post: operations["passVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/fail-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查不通过 · Fail verification
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员、`dispatcher` 指挥室调度员
         */
        post: operations["failVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结案退回 · Send back
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长
         */
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结案 · Close
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请重开 · Ask to reopen
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重开 · Reopen
         * @description 岗位 Posts: `duty_chief` 值班长
         */
        post: operations["approveReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回重开 · Refuse reopening
         * @description 岗位 Posts: `duty_chief` 值班长
         */
        post: operations["refuseReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 在办案件统计 · Open cases by status and age
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办结时长 · Closure times
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getClosureTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入区划 · Import areas from CSV
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["importAreas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            typeCode?: components["schemas"]["TypeCode"];
            severity?: components["schemas"]["SeverityLevel"];
            urgency?: components["schemas"]["Urgency"];
        };
        Appointment: {
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["Role"];
            area?: components["schemas"]["AreaCode"];
            /** Format: uuid */
            unitId?: string;
            /** Format: date */
            from?: string;
        };
        Area: {
            code: string;
            name: string;
            level: components["schemas"]["AreaLevel"];
            /** @description 上级编码,可跨级 · Code of the parent, levels may be skipped */
            parentCode: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string | null;
            /** @description 并入的区域 · The area that absorbed it */
            replacedBy: string | null;
        };
        /**
         * @description 区域编码 · Area code
         * @example 330802101
         */
        AreaCode: string;
        AreaCreation: {
            code: components["schemas"]["AreaCode"];
            name: string & (unknown & unknown);
            /** @description 省级不填,其余必填 · None for a province, else required */
            parentCode?: components["schemas"]["AreaCode"] | null;
            level: components["schemas"]["AreaLevel"];
            /**
             * Format: date
             * @description 默认今天 · Today when absent
             */
            validFrom?: string;
        };
        AreaImportResult: {
            /** @description 数据行数 · Rows in the file */
            rows: number;
            inserted: number;
            updated: number;
            unchanged: number;
        };
        /**
         * @description - `province` 省 · Province
         *     - `prefecture_city` 市 · Prefecture city
         *     - `county` 县(市、区) · County
         *     - `township` 乡镇(街道) · Township
         *     - `village` 村(社区) · Village or community
         *     - `grid` 网格 · Grid
         *     - `micro_grid` 微网格 · Micro-grid
         * @enum {string}
         */
        AreaLevel: "province" | "prefecture_city" | "county" | "township" | "village" | "grid" | "micro_grid";
        AreaPage: {
            items: components["schemas"]["Area"][];
            nextCursor: string | null;
        };
        AreaRetirement: {
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string;
            /** @description 并入的同级区域 · The area of the same level that absorbs it */
            replacedBy?: components["schemas"]["AreaCode"];
        };
        Backlog: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["BacklogItem"][];
            total: components["schemas"]["BacklogTotal"];
        };
        BacklogItem: {
            /** @description 分组编码;null 为未归属 · Code of the group; null when it has none */
            key: string | null;
            label: string | null;
            open: number;
            overdue: number;
            byStatus: components["schemas"]["CountByStatus"];
            byAge: components["schemas"]["CountByAge"];
        };
        BacklogTotal: {
            open: number;
            overdue: number;
            byStatus: components["schemas"]["CountByStatus"];
            byAge: components["schemas"]["CountByAge"];
        };
        /** @description 至多 10000 个点 · At most 10000 positions */
        BoundaryGeometry: components["schemas"]["Polygon"] | components["schemas"]["MultiPolygon"];
        CalendarDayChange: {
            /**
             * Format: date
             * @description 本年,或上一年 12 月 · In the year, or in the December before
             */
            date: string;
            /** @description true 为补班,false 为放假 · true: works (made up); false: off */
            isWorkingDay: boolean;
            /** @description 节日或缘由 · Holiday or reason */
            name?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
        };
        /**
         * @description - `gov_notice` 年度放假通知 · Yearly notice
         *     - `statutory` 仅法定节假日(暂定) · Statutory holidays only (provisional)
         *     - `local` 本地安排 · Local arrangement
         * @enum {string}
         */
        CalendarSource: "gov_notice" | "statutory" | "local";
        Case: {
            /** Format: uuid */
            id: string;
            /** @description {类型}{乡镇}{日期}{当日序号} */
            caseNo: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            severity: components["schemas"]["SeverityLevel"];
            urgency: components["schemas"]["Urgency"];
            area: string;
            title: string;
            /** Format: uuid */
            handler: string | null;
            /** Format: uuid */
            unit: string | null;
            /**
             * Format: uuid
             * @description 首问责任人 · First-contact person
             */
            firstContact: string;
            /** Format: uuid */
            recurrenceOf: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            overdue: boolean;
            version: number;
            description: string;
            platform: string | null;
            channel: components["schemas"]["ReportChannel"];
            location: {
                lon: number;
                lat: number;
            } | null;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: uuid */
            reportedBy: string;
            /** Format: date-time */
            dispatchedAt: string | null;
            /** Format: date-time */
            firstResponseAt: string | null;
            /** Format: date-time */
            resultSubmittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            firstClosedAt: string | null;
            resultCode: components["schemas"]["ResultCode"] | null;
            closingCode: components["schemas"]["ClosingCode"] | null;
            reporterInformed: boolean | null;
            /** @description 所依日历尚未公布 · Counted by a calendar not yet published */
            dueProvisional: boolean;
            round: number;
            reworkCount: number;
            pendingRequest: components["schemas"]["PendingRequest"] | null;
            /** @description 你现在可用的步骤 · Steps open to you now */
            allowedSteps: components["schemas"]["CaseVerb"][];
        };
        /**
         * @description - `01` 矛盾纠纷 · Disputes
         *     - `02` 社会治安 · Public order
         *     - `03` 安全隐患 · Safety hazards
         *     - `04` 市场监管 · Market supervision
         *     - `05` 生态环境与自然资源 · Environment and natural resources
         *     - `06` 市容与城乡建设 · Town appearance and construction
         *     - `07` 民生服务 · Public welfare
         *     - `08` 应急与自然灾害 · Emergencies and natural disasters
         * @enum {string}
         */
        CaseMajor: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            nextCursor: string | null;
        };
        CaseReport: {
            /**
             * Format: uuid
             * @description 客户端生成的 UUIDv7,重发不会重复 · Made by the client; a repeat never doubles
             */
            id?: string;
            typeCode: components["schemas"]["TypeCode"];
            area: components["schemas"]["AreaCode"];
            title: string & (unknown & unknown);
            description: string;
            /** Format: date-time */
            occurredAt?: string;
            channel?: components["schemas"]["ReportChannel"];
            urgency?: components["schemas"]["Urgency"];
            severity?: components["schemas"]["SeverityLevel"];
            location?: components["schemas"]["Location"];
            reporter?: components["schemas"]["Reporter"];
            parties?: components["schemas"]["Party"][];
            /** Format: uuid */
            recurrenceOf?: string;
        };
        /**
         * @description - `draft` 草稿 · Draft
         *     - `reported` 待受理 · Reported
         *     - `not_accepted` 不予受理 · Not accepted
         *     - `accepted` 已受理(待分派) · Accepted
         *     - `dispatched` 已分派(待签收) · Dispatched
         *     - `in_progress` 处置中 · In progress
         *     - `suspended` 挂起(缓办/挂账) · Suspended
         *     - `pending_verification` 待核查 · Pending verification
         *     - `verified` 核查通过(待结案) · Verified
         *     - `closed` 已办结 · Closed
         *     - `archived` 已归档 · Archived
         *     - `transferred_out` 已移送 · Transferred out
         *     - `merged` 已并案 · Merged
         *     - `voided` 已作废 · Voided
         *     - `withdrawn` 已撤回 · Withdrawn
         * @enum {string}
         */
        CaseStatus: "draft" | "reported" | "not_accepted" | "accepted" | "dispatched" | "in_progress" | "suspended" | "pending_verification" | "verified" | "closed" | "archived" | "transferred_out" | "merged" | "voided" | "withdrawn";
        CaseSummary: {
            /** Format: uuid */
            id: string;
            /** @description {类型}{乡镇}{日期}{当日序号} */
            caseNo: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            severity: components["schemas"]["SeverityLevel"];
            urgency: components["schemas"]["Urgency"];
            area: string;
            title: string;
            /** Format: uuid */
            handler: string | null;
            /** Format: uuid */
            unit: string | null;
            /**
             * Format: uuid
             * @description 首问责任人 · First-contact person
             */
            firstContact: string;
            /** Format: uuid */
            recurrenceOf: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            overdue: boolean;
            version: number;
        };
        CaseType: {
            code: string;
            major: components["schemas"]["CaseMajor"];
            majorLabel: string;
            identifier: string;
            zh: string;
            en: string;
            platform: components["schemas"]["Platform"];
            urgency: components["schemas"]["Urgency"];
            response: components["schemas"]["Limit"];
            /** @description null:按指令 · by command */
            resolve: components["schemas"]["Limit"] | null;
            flags: components["schemas"]["TypeFlag"][];
            milestones: components["schemas"]["Milestone"][];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            retiredOn: string | null;
        };
        CaseTypeList: {
            items: components["schemas"]["CaseType"][];
            nextCursor: null;
        };
        /**
         * @description - `report` 上报 · Report
         *     - `accept` 受理 · Accept
         *     - `reject` 不予受理 · Reject
         *     - `withdraw` 撤回 · Withdraw
         *     - `dispatch` 分派 · Dispatch
         *     - `reassign` 改派 · Reassign
         *     - `sign_for` 签收 · Sign for
         *     - `request_return` 申请退回 · Ask to return
         *     - `approve_return` 同意退回 · Approve return
         *     - `refuse_return` 驳回退回 · Refuse return
         *     - `submit_result` 反馈 · Submit result
         *     - `pass_verification` 核查通过 · Pass verification
         *     - `fail_verification` 核查不通过 · Fail verification
         *     - `send_back` 结案退回 · Send back
         *     - `close` 结案 · Close
         *     - `request_reopen` 申请重开 · Ask to reopen
         *     - `approve_reopen` 重开 · Reopen
         *     - `refuse_reopen` 驳回重开 · Refuse reopening
         * @enum {string}
         */
        CaseVerb: "report" | "accept" | "reject" | "withdraw" | "dispatch" | "reassign" | "sign_for" | "request_return" | "approve_return" | "refuse_return" | "submit_result" | "pass_verification" | "fail_verification" | "send_back" | "close" | "request_reopen" | "approve_reopen" | "refuse_reopen";
        CloseBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            closingCode: components["schemas"]["ClosingCode"];
            reporterInformed: boolean;
        };
        /**
         * @description - `resolved` 已解决 · Resolved
         *     - `explained` 已解释说明 · Explained
         *     - `self_handled` 自行处置 · Handled by the grid itself
         *     - `transferred` 移送办结 · Transferred
         *     - `reporter_withdrew` 反映人撤诉 · Reporter withdrew
         *     - `matter_gone` 事由消失 · Matter gone
         *     - `party_untraceable` 当事人无法联系 · Party untraceable
         *     - `cannot_resolve` 确无法解决 · Cannot be resolved
         *     - `mediation_not_agreed` 调解未成 · Mediation without agreement
         * @enum {string}
         */
        ClosingCode: "resolved" | "explained" | "self_handled" | "transferred" | "reporter_withdrew" | "matter_gone" | "party_untraceable" | "cannot_resolve" | "mediation_not_agreed";
        ClosureItem: {
            /** @description 分组编码;null 为未归属 · Code of the group; null when it has none */
            key: string | null;
            label: string | null;
            closed: number;
            elapsedHours: components["schemas"]["Hours"];
            workingHours: components["schemas"]["Hours"];
            onTime: components["schemas"]["Rate"];
        };
        ClosureTimes: {
            period: components["schemas"]["Period"];
            /** @constant */
            cohort: "by_closed";
            items: components["schemas"]["ClosureItem"][];
            total: components["schemas"]["ClosureTotal"];
        };
        ClosureTotal: {
            closed: number;
            elapsedHours: components["schemas"]["Hours"];
            workingHours: components["schemas"]["Hours"];
            onTime: components["schemas"]["Rate"];
        };
        /** @description 自上报起的天数 · Days since it was reported */
        CountByAge: {
            d0_3: number;
            d4_7: number;
            d8_15: number;
            d16_30: number;
            d31: number;
        };
        CountByStatus: {
            reported: number;
            accepted: number;
            dispatched: number;
            in_progress: number;
            suspended: number;
            pending_verification: number;
            verified: number;
            transferred_out: number;
        };
        Credentials: {
            login: string;
            password: string;
        };
        /** @description handlerId 与 unitId 只填其一 · exactly one of handlerId and unitId */
        DispatchBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId?: string;
            /** Format: uuid */
            unitId?: string;
            text?: string;
        };
        /** @description 一处错误 · One fault */
        Fault: {
            /**
             * @description 位置 · Part of the request
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /**
             * @description JSON 指针 · JSON pointer
             * @example /parties/0/name
             */
            pointer: string;
            /**
             * @description 错误类别 · Kind of fault
             * @example unknown-member
             */
            code: string;
            /** @description 如何改正 · What to do */
            detail: string;
        };
        GridBoundary: {
            area: string;
            version: number;
            geometry: components["schemas"]["BoundaryGeometry"];
        };
        GridBoundaryChange: {
            geometry: components["schemas"]["BoundaryGeometry"];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        /** @description 公示:网格的一长三员 · Posted notice of the grid team */
        GridTeam: {
            area: string;
            name: string;
            members: components["schemas"]["TeamMember"][];
            vacancies: components["schemas"]["Role"][];
        };
        HandOver: {
            /** Format: uuid */
            toStaffId: string;
        };
        HandedOver: {
            relieved: components["schemas"]["Post"];
            appointed: components["schemas"]["Post"];
            movedCases: number;
        };
        HandlerFilter: "none" | string;
        /** @description 小时 · Hours */
        Hours: {
            mean: number | null;
            median: number | null;
            p90: number | null;
        };
        Limit: {
            value: number;
            unit: components["schemas"]["LimitUnit"];
        };
        /**
         * @description - `min` 分钟 · Minute
         *     - `ch` 小时 · Hour
         *     - `wh` 工作小时 · Working hour
         *     - `wd` 工作日 · Working day
         *     - `cd` 自然日 · Calendar day
         * @enum {string}
         */
        LimitUnit: "min" | "ch" | "wh" | "wd" | "cd";
        /** @description WGS-84 */
        Location: {
            lon: number;
            lat: number;
        };
        Me: {
            /** Format: uuid */
            staffId: string;
            name: string;
            login: string | null;
            posts: {
                /** Format: uuid */
                id: string;
                role: components["schemas"]["Role"];
                area: string | null;
                /** Format: uuid */
                unitId: string | null;
            }[];
            /** @description 可见全部案件的区域 · Areas whose cases you all see */
            scope: string[];
            /** @description 可调用的操作 · operationIds open to your posts */
            can: string[];
        };
        Milestone: {
            name: string;
            value: number;
            unit: components["schemas"]["LimitUnit"];
        };
        /** @description RFC 7946 */
        MultiPolygon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MultiPolygon";
            coordinates: components["schemas"]["Position"][][][];
        };
        Note: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            text: string;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: uuid */
            writtenBy: string;
            /** Format: date-time */
            writtenAt: string;
            /** @description 作废而不删除 · Struck, never erased */
            struck: {
                /** Format: uuid */
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
        };
        NoteBody: {
            kind: components["schemas"]["NoteKind"];
            text: string;
            /** Format: date-time */
            occurredAt?: string;
        };
        /**
         * @description - `mediation` 调解记录 · Mediation
         *     - `progress` 进展记录 · Progress
         *     - `visit` 走访记录 · Visit
         * @enum {string}
         */
        NoteKind: "mediation" | "progress" | "visit";
        NotePage: {
            items: components["schemas"]["Note"][];
            nextCursor: string | null;
        };
        /** @description 北京时间 · Times of Asia/Shanghai */
        OfficeHours: {
            winter: components["schemas"]["OfficeSession"][];
            summer: components["schemas"]["OfficeSession"][];
            /** @description 夏季首月 · First month of summer */
            summerFrom: number;
            /** @description 夏季末月 · Last month of summer */
            summerTo: number;
        };
        OfficeSession: {
            opens: components["schemas"]["TimeOfDay"];
            closes: components["schemas"]["TimeOfDay"];
        };
        Party: {
            /** @enum {string} */
            role: "applicant" | "respondent" | "third_party";
            name: string & (unknown & unknown);
            phone?: string;
        };
        PassVerificationBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            method: components["schemas"]["VerificationMethod"];
            text: string;
        };
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        PendingRequest: {
            kind: components["schemas"]["RequestKind"];
            reasonCode: string;
            /** Format: uuid */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
        };
        PeopleList: {
            items: components["schemas"]["Person"][];
            nextCursor: null;
        };
        Period: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["PersonRole"];
            name: string;
            phone: string | null;
        };
        /**
         * @description - `reporter` 反映人 · Reporter
         *     - `applicant` 申请人 · Applicant
         *     - `respondent` 被申请人 · Respondent
         *     - `third_party` 第三人 · Third party
         * @enum {string}
         */
        PersonRole: "reporter" | "applicant" | "respondent" | "third_party";
        /**
         * @description - `comprehensive_governance` 综治工作 · Comprehensive governance
         *     - `market_supervision` 市场监管 · Market supervision
         *     - `integrated_enforcement` 综合执法 · Integrated enforcement
         *     - `public_service` 便民服务 · Public service
         * @enum {string}
         */
        Platform: "comprehensive_governance" | "market_supervision" | "integrated_enforcement" | "public_service";
        /** @description RFC 7946; 外环在前,其后为洞 · The outer ring, then holes */
        Polygon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Polygon";
            coordinates: components["schemas"]["Position"][][];
        };
        /**
         * @description 经度、纬度(WGS-84) · Longitude and latitude (WGS-84)
         * @example [
         *       118.768,
         *       28.903
         *     ]
         */
        Position: [
            number,
            number
        ];
        Post: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["Role"];
            area: string | null;
            /** Format: uuid */
            unitId: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description 首个不再任职的日期 · First day no longer held
             */
            to: string | null;
        };
        /** @description 拒绝,RFC 9457 · A refusal, RFC 9457 */
        Problem: {
            /**
             * Format: uri-reference
             * @description 说明页 · Page that explains it
             */
            type: string;
            /** @description 何事 · What is wrong */
            title: string;
            /** @description HTTP 状态 · HTTP status */
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description 如何改正 · How to mend it */
            hint: string;
            /**
             * Format: uri-reference
             * @description 请求路径 · Path asked for
             */
            instance: string;
            /** @description 报障时告知管理员 · Tell it to the administrator */
            traceId: string;
            /** @description 原样重发可能成功 · The same request may succeed later */
            retryable: boolean;
            /** @description 逐项错误 · Every fault of the request */
            errors?: components["schemas"]["Fault"][];
            /** @description 步骤 · The step asked for */
            verb?: string;
            /** @description 案件现状 · The case as it is now */
            current?: {
                [key: string]: unknown;
            } | null;
            /** @description 现在可用的步骤 · Steps open to you now */
            allowedSteps?: string[];
        };
        /**
         * @description 全部拒绝代码,说明见 `/docs/problems` · Every code, explained at `/docs/problems`
         * @enum {string}
         */
        ProblemCode: "invalid-request" | "cursor-filter-mismatch" | "version-conflict-in-request" | "not-signed-in" | "wrong-credentials" | "session-ended" | "not-allowed" | "not-found" | "no-such-route" | "step-not-open" | "already-exists" | "grid-has-leader" | "leads-another-grid" | "holds-this-post" | "post-ended" | "last-admin" | "post-not-begun" | "area-in-use" | "id-reused" | "idempotency-in-progress" | "changed-meanwhile" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "area-not-reportable" | "unknown-reference" | "minor-type-required" | "critical-case" | "request-pending" | "no-request-pending" | "own-request" | "own-unit-request" | "return-asked-before" | "return-window-over" | "same-target" | "target-without-post" | "verifier-was-handler" | "verifier-of-handling-unit" | "desk-check-only" | "closer-was-handler" | "closing-code-reserved" | "reopen-window-over" | "recurrence-window-over" | "case-not-open" | "note-struck" | "role-place-mismatch" | "own-appointment" | "day-out-of-range" | "boundary-invalid" | "calendar-invalid" | "import-refused" | "search-too-broad" | "wrong-password" | "weak-password" | "headers-too-large" | "unexpected" | "busy";
        Rate: {
            numerator: number;
            denominator: number;
            /** @description 百分数,两位小数;分母为 0 时为 null · Percent; null when the denominator is 0 */
            value: number | null;
            definition: string;
        };
        /** @description handlerId 与 unitId 只填其一 · exactly one of handlerId and unitId */
        ReassignBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId?: string;
            /** Format: uuid */
            unitId?: string;
            text: string;
        };
        RefreshRequest: {
            refreshToken: string;
        };
        RejectBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["RejectReason"];
            advice: string;
            referral?: string & (unknown & unknown);
        };
        /**
         * @description - `out_of_scope` 不属受理范围 · Out of scope
         *     - `other_authority_by_law` 依法由其他机关处理 · Another authority by law
         *     - `in_litigation_or_arbitration` 已进入诉讼或仲裁 · In litigation or arbitration
         *     - `already_final` 已有终局处理 · Already final
         *     - `no_facts` 无具体事实 · No facts
         *     - `false_alarm` 误报 · False alarm
         *     - `repeat_settled` 重复且已办结 · Repeat of a settled matter
         * @enum {string}
         */
        RejectReason: "out_of_scope" | "other_authority_by_law" | "in_litigation_or_arbitration" | "already_final" | "no_facts" | "false_alarm" | "repeat_settled";
        Relief: {
            /** Format: date */
            on?: string;
            reason: string & (unknown & unknown);
        };
        /**
         * @description - `not_resolved` 问题未解决 · Not resolved
         *     - `agreement_not_performed` 协议未履行 · Agreement not performed
         *     - `false_result` 结果不实 · False result
         *     - `spot_check_failed` 抽查不合格 · Spot check failed
         *     - `sign_off_objection` 审签有异议 · Objection at sign-off
         *     - `new_evidence` 新证据 · New evidence
         * @enum {string}
         */
        ReopenReason: "not_resolved" | "agreement_not_performed" | "false_result" | "spot_check_failed" | "sign_off_objection" | "new_evidence";
        /**
         * @description - `grid_patrol` 网格巡查 · Grid patrol
         *     - `resident_app` 群众端应用 · Resident app
         *     - `intake_window` 综合受理窗口 · Intake window
         *     - `hotline_12345` 12345 热线 · Hotline 12345
         *     - `police_110` 110 警情 · Police 110
         *     - `video_alarm` 视频告警 · Video alarm
         *     - `iot_alarm` 物联告警 · IoT alarm
         *     - `petition` 信访 · Petition
         *     - `department_transfer` 部门移送 · Department transfer
         *     - `superior_assignment` 上级交办 · Superior assignment
         *     - `media` 媒体 · Media
         *     - `inspection` 检查 · Inspection
         * @enum {string}
         */
        ReportChannel: "grid_patrol" | "resident_app" | "intake_window" | "hotline_12345" | "police_110" | "video_alarm" | "iot_alarm" | "petition" | "department_transfer" | "superior_assignment" | "media" | "inspection";
        Reporter: {
            name: string & (unknown & unknown);
            phone?: string;
        };
        /**
         * @description - `return` 申请退回 · Return
         *     - `reopen` 申请重开 · Reopening
         * @enum {string}
         */
        RequestKind: "return" | "reopen";
        RequestReopenBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ReopenReason"];
            text: string;
        };
        RequestReturnBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ReturnReason"];
            text: string;
        };
        /** @enum {string} */
        RequiredGridRole: "grid_leader" | "full_time_grid_worker";
        /**
         * @description - `resolved` 已解决 · Resolved
         *     - `mediated_agreed` 调解达成协议 · Mediated, agreed
         *     - `mediated_not_agreed` 调解未达成协议 · Mediated, not agreed
         *     - `rectified` 已整改 · Rectified
         *     - `persuaded` 已劝导 · Persuaded
         *     - `not_found` 到场未发现 · Not found on site
         *     - `unable` 无法办理 · Unable
         * @enum {string}
         */
        ResultCode: "resolved" | "mediated_agreed" | "mediated_not_agreed" | "rectified" | "persuaded" | "not_found" | "unable";
        /**
         * @description - `not_our_duty` 非本单位职责 · Not our duty
         *     - `wrong_location` 地点有误 · Wrong location
         *     - `insufficient_facts` 事实不清 · Insufficient facts
         *     - `duplicate` 重复 · Duplicate
         *     - `other` 其他 · Other
         * @enum {string}
         */
        ReturnReason: "not_our_duty" | "wrong_location" | "insufficient_facts" | "duplicate" | "other";
        /**
         * @description - `system_admin` 系统管理员 · System administrator
         *     - `center_officer` 中心工作人员 · Centre officer
         *     - `county_dispatcher` 县级中心调度员 · County dispatcher
         *     - `leader` 乡镇(街道)领导 · Township leader
         *     - `duty_chief` 值班长 · Duty chief
         *     - `dispatcher` 指挥室调度员 · Dispatcher
         *     - `verifier` 核查员 · Verifier
         *     - `platform_lead` 平台负责人 · Platform lead
         *     - `unit_officer` 单位经办人 · Officer of a unit
         *     - `peoples_mediator` 人民调解员 · People's mediator
         *     - `grid_leader` 网格长 · Grid leader
         *     - `full_time_grid_worker` 专职网格员 · Full-time grid worker
         *     - `part_time_grid_worker` 兼职网格员 · Part-time grid worker
         *     - `grid_supervisor` 网格指导员 · Grid supervisor
         * @enum {string}
         */
        Role: "system_admin" | "center_officer" | "county_dispatcher" | "leader" | "duty_chief" | "dispatcher" | "verifier" | "platform_lead" | "unit_officer" | "peoples_mediator" | "grid_leader" | "full_time_grid_worker" | "part_time_grid_worker" | "grid_supervisor";
        Session: {
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            /** @description 访问令牌有效秒数 · Seconds the access token is good for */
            expiresIn: number;
            /** @description 只能用一次 · Good for one use */
            refreshToken: string;
            /** Format: date-time */
            refreshExpiresAt: string;
        };
        /**
         * @description - `general` 一般 · General
         *     - `relatively_major` 较大 · Relatively major
         *     - `major` 重大 · Major
         *     - `extraordinarily_major` 特别重大 · Extraordinarily major
         * @enum {string}
         */
        SeverityLevel: "general" | "relatively_major" | "major" | "extraordinarily_major";
        Staff: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            posts: components["schemas"]["Post"][];
        };
        StaffCreated: {
            /** Format: uuid */
            id: string;
            login: string | null;
        };
        StaffCreation: {
            name: string & (unknown & unknown);
            phone?: string;
            login?: string;
            password?: string;
        };
        StaffPage: {
            items: components["schemas"]["Staff"][];
            nextCursor: string | null;
        };
        StepBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        StrikeBody: {
            reason: string & (unknown & unknown);
        };
        SubmitResultBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            resultCode: components["schemas"]["ResultCode"];
            text: string;
        };
        TeamMember: {
            /** Format: uuid */
            staffId: string;
            name: string;
            phone: string | null;
            role: components["schemas"]["Role"];
            /** Format: date */
            from: string;
        };
        TextBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
        };
        /** @example 08:30 */
        TimeOfDay: string;
        Timeline: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            event: string;
            /** @description 本语言的步骤名 · The step in words */
            label: string;
            actor: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            role: string | null;
            /** Format: uuid */
            unit: string | null;
            from: components["schemas"]["CaseStatus"] | null;
            to: components["schemas"]["CaseStatus"] | null;
            text: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description 事件类型 · Case type
         * @example 0102
         */
        TypeCode: string;
        /**
         * @description - `self` 网格可自办 · The grid may handle it itself
         *     - `med` 可调解 · Can open a mediation
         *     - `haz` 生成隐患 · Opens a hazard
         *     - `call_110` 先报警(110) · Call the police first (110)
         *     - `call_119` 先报火警(119) · Call the fire brigade first (119)
         *     - `call_120` 先呼急救(120) · Call an ambulance first (120)
         *     - `restricted` 限制知悉 · Restricted
         *     - `confidential` 保密 · Confidential
         *     - `adm` 须部门处置 · Needs action by a department
         * @enum {string}
         */
        TypeFlag: "self" | "med" | "haz" | "call_110" | "call_119" | "call_120" | "restricted" | "confidential" | "adm";
        Unit: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            area: string;
        };
        UnitCreation: {
            kind: components["schemas"]["UnitKind"];
            name: string & (unknown & unknown);
            area: components["schemas"]["AreaCode"];
        };
        /**
         * @description - `command_office` 综合信息指挥室 · Command office
         *     - `comprehensive_governance_center` 综治中心 · Comprehensive governance centre
         *     - `platform` 平台 · Platform
         *     - `stationed_branch` 派驻机构(站所) · Stationed branch
         *     - `county_department` 县级部门 · County department
         *     - `mediation_committee` 人民调解委员会 · Mediation committee
         *     - `village_committee` 村(居)民委员会 · Village committee
         * @enum {string}
         */
        UnitKind: "command_office" | "comprehensive_governance_center" | "platform" | "stationed_branch" | "county_department" | "mediation_committee" | "village_committee";
        UnitPage: {
            items: components["schemas"]["Unit"][];
            nextCursor: string | null;
        };
        /**
         * @description - `low` 不急 · Low
         *     - `normal` 普通 · Normal
         *     - `urgent` 紧急 · Urgent
         *     - `critical` 特急 · Critical
         * @enum {string}
         */
        Urgency: "low" | "normal" | "urgent" | "critical";
        Vacancy: {
            area: string;
            name: string;
            lacks: components["schemas"]["RequiredGridRole"][];
        };
        VacancyPage: {
            items: components["schemas"]["Vacancy"][];
            nextCursor: string | null;
        };
        /**
         * @description - `on_site` 到场 · On site
         *     - `phone` 电话 · By phone
         *     - `desk` 案头 · At the desk
         * @enum {string}
         */
        VerificationMethod: "on_site" | "phone" | "desk";
        Vocabulary: {
            name: string;
            codes: components["schemas"]["VocabularyCode"][];
        };
        VocabularyCode: {
            code: string;
            zh: string;
            en: string;
        };
        VocabularyList: {
            items: components["schemas"]["Vocabulary"][];
            nextCursor: null;
        };
        WorkCalendar: {
            /** @description national 或区域编码 · national or an area code */
            area: string;
            year: number;
            /** @description 放假通知已录入;否则期限为暂定 · The notice is known; due times are provisional otherwise */
            published: boolean;
            /** @description 本区域该年的来源,null 为全部沿用上级 · What this area said itself; null: all of it comes from above */
            source: components["schemas"]["CalendarSource"] | null;
            /** @description 不同于普通周的日子 · Days that depart from a plain week */
            days: components["schemas"]["WorkCalendarDay"][];
            officeHours: components["schemas"]["OfficeHours"];
            /** @description 何处何年所定,null 为默认 · Where and when they were set; null: the usual ones */
            officeHoursFrom: {
                area: string;
                year: number;
            } | null;
            /** @description 本区域该年的版本 · Of what this area said itself */
            version: number | null;
        };
        WorkCalendarChange: {
            /** @description gov_notice 即视为该年已公布 · gov_notice makes the year published */
            source: components["schemas"]["CalendarSource"];
            /** @description 本区域自行规定的全部日子 · All days that this area sets itself */
            days: components["schemas"]["CalendarDayChange"][];
            /** @description 自该年起执行;不填则沿用 · Kept from this year on; as before when absent */
            officeHours?: components["schemas"]["OfficeHours"] | null;
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        WorkCalendarDay: {
            /** Format: date */
            date: string;
            /** @description true 为补班,false 为放假 · true: works (made up); false: off */
            isWorkingDay: boolean;
            name: string | null;
            source: components["schemas"]["CalendarSource"];
            /** @description 由哪个区域规定 · The area that set it */
            setBy: string;
            /** @description 属于哪一年的安排 · The year whose plan it is in */
            setFor: number;
        };
    };
    responses: {
        /**
         * @description 请求不合规 · The request is not valid
         *
         *     - `invalid-request` 请求内容不合规 · The request is not valid
         *     - `cursor-filter-mismatch` 游标与查询条件不符 · The cursor belongs to another list or filter
         *     - `version-conflict-in-request` version 与 If-Match 不一致 · version and If-Match differ
         */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#invalid-request",
                 *       "title": "请求内容不合规",
                 *       "status": 400,
                 *       "code": "invalid-request",
                 *       "hint": "按 errors 中的指针逐项改正后重发",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "errors": [
                 *         {
                 *           "in": "body",
                 *           "pointer": "/typeCode",
                 *           "code": "invalid-format",
                 *           "detail": "两位大类或四位小类"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 未登录 · Nobody is signed in
         *
         *     - `not-signed-in` 请先登录 · Sign in first
         *     - `wrong-credentials` 账号或密码不正确 · Login or password is wrong
         *     - `session-ended` 会话已失效 · The session has ended
         */
        NotSignedIn: {
            headers: {
                /**
                 * @description Bearer
                 * @example Bearer realm="gridcase"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-signed-in",
                 *       "title": "请先登录",
                 *       "status": 401,
                 *       "code": "not-signed-in",
                 *       "hint": "调用 POST /v1/session 登录,或用 refreshToken 换取新令牌",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 无权 · Not allowed
         *
         *     - `not-allowed` 当前岗位无权执行此操作 · None of your posts may do this here
         */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-allowed",
                 *       "title": "当前岗位无权执行此操作",
                 *       "status": 403,
                 *       "code": "not-allowed",
                 *       "hint": "由有权的岗位办理;GET /v1/me 的 can 列出你可做的事",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 不存在或不在辖区 · Not there for you
         *
         *     - `not-found` 不存在或不在管辖范围 · Not found in your area
         *     - `no-such-route` 没有这个接口 · There is no such endpoint
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-found",
                 *       "title": "不存在或不在管辖范围",
                 *       "status": 404,
                 *       "code": "not-found",
                 *       "hint": "核对编号;辖区外的数据视同不存在",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 与现状冲突 · Not from this state
         *
         *     - `step-not-open` 当前状态不能执行此步骤 · This step is not open from here
         *     - `already-exists` 已存在 · It exists already
         *     - `grid-has-leader` 该网格已有网格长 · The grid has a leader already
         *     - `leads-another-grid` 此人已是另一网格的网格长 · This person leads another grid already
         *     - `holds-this-post` 此人已担任该岗位 · This person holds the post already
         *     - `post-ended` 该任职已结束 · The post has ended already
         *     - `last-admin` 这是最后一位系统管理员 · This is the last system administrator
         *     - `post-not-begun` 该任职尚未开始 · The post has not begun yet
         *     - `area-in-use` 该区域下仍有未撤销的下级 · Areas below this one are still in force
         *     - `id-reused` 该 id 已用于另一份上报 · This id belongs to another report
         *     - `idempotency-in-progress` 同一请求正在处理 · The first request with this key is still running
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#step-not-open",
                 *       "title": "当前状态不能执行此步骤",
                 *       "status": 409,
                 *       "code": "step-not-open",
                 *       "hint": "刷新案件,从 allowedSteps 中选择",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 数据已被他人修改 · Changed meanwhile
         *
         *     - `changed-meanwhile` 数据已被他人修改 · Someone changed this first
         */
        ChangedMeanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#changed-meanwhile",
                 *       "title": "数据已被他人修改",
                 *       "status": 412,
                 *       "code": "changed-meanwhile",
                 *       "hint": "刷新后按最新版本再操作",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 请求体过大 · The body is too large
         *
         *     - `body-too-large` 请求内容过大 · The body is too large
         */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#body-too-large",
                 *       "title": "请求内容过大",
                 *       "status": 413,
                 *       "code": "body-too-large",
                 *       "hint": "请求体上限 256 kB;区划导入上限 8 MB,更大的文件用 npm run import-areas",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 内容类型不支持 · Content type not understood
         *
         *     - `unsupported-media-type` 不支持的内容类型 · This content type is not understood
         */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#unsupported-media-type",
                 *       "title": "不支持的内容类型",
                 *       "status": 415,
                 *       "code": "unsupported-media-type",
                 *       "hint": "使用 application/json(区划导入用 text/csv)",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 不合业务规则 · Well formed, but a rule says no
         *
         *     - `idempotency-key-reused` 该 Idempotency-Key 已用于另一请求 · This Idempotency-Key was used for another request
         *     - `area-not-reportable` 该区域不能上报 · A case cannot be reported for this area
         *     - `unknown-reference` 引用的编号不存在 · It refers to something that does not exist
         *     - `minor-type-required` 受理时须确定四位小类 · Acceptance needs the four-digit type
         *     - `critical-case` 特急案件不能撤回 · A critical case cannot be withdrawn
         *     - `request-pending` 有待决定的申请 · A request is waiting for a decision
         *     - `no-request-pending` 没有待决定的申请 · No such request is waiting
         *     - `own-request` 不能决定自己的申请 · Nobody decides his own request
         *     - `own-unit-request` 不能决定本单位的退回申请 · Nobody decides a return asked by his own unit
         *     - `return-asked-before` 该单位已申请过退回 · This unit has asked for a return before
         *     - `return-window-over` 已过申请退回的期限 · The time to ask for a return is over
         *     - `same-target` 案件已在该单位或人员处 · The case is with this unit or person already
         *     - `target-without-post` 承办对象无有效岗位或不在辖区 · The person or unit has no post in your area today
         *     - `verifier-was-handler` 承办过本案的人不能核查 · Whoever handled the case may not verify it
         *     - `verifier-of-handling-unit` 承办单位的人不能核查 · A member of the handling unit may not verify
         *     - `desk-check-only` 调度员只能案头核查 · A dispatcher verifies at the desk only
         *     - `closer-was-handler` 承办过本案的人不能结案 · Whoever handled the case may not close it
         *     - `closing-code-reserved` 该结案代码属于其他步骤 · This closing code belongs to another step
         *     - `reopen-window-over` 已过申请重开的期限 · The time to ask for reopening is over
         *     - `recurrence-window-over` 原案结案已超过 90 日 · The earlier case was closed more than 90 days ago
         *     - `case-not-open` 案件不在办理中 · The case is not open
         *     - `note-struck` 该记录已作废 · The note is struck already
         *     - `role-place-mismatch` 该岗位不能设在此处 · This role is not held in such a place
         *     - `own-appointment` 不能任命自己 · Nobody appoints himself
         *     - `day-out-of-range` 日期超出允许范围 · The day is out of range
         *     - `boundary-invalid` 网格边界不是有效的面 · The boundary is not a valid area
         *     - `calendar-invalid` 工作日历不合规 · The working calendar is not valid
         *     - `import-refused` 导入文件有错,未导入任何内容 · The file has errors; nothing was imported
         *     - `search-too-broad` 检索词过于常见 · The search words are too common
         *     - `wrong-password` 原密码不正确 · The present password is wrong
         *     - `weak-password` 密码强度不足 · The password is too weak
         */
        RuleRefuses: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#idempotency-key-reused",
                 *       "title": "该 Idempotency-Key 已用于另一请求",
                 *       "status": 422,
                 *       "code": "idempotency-key-reused",
                 *       "hint": "新的请求使用新的键",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 繁忙 · Busy
         *
         *     - `busy` 服务繁忙,请稍后重试 · Busy; try again shortly
         */
        Busy: {
            headers: {
                /**
                 * @description 秒 · Seconds
                 * @example 2
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#busy",
                 *       "title": "服务繁忙,请稍后重试",
                 *       "status": 503,
                 *       "code": "busy",
                 *       "hint": "按 Retry-After 稍后重试;带 Idempotency-Key 重发不会重复",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": true
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description 中文(默认)或英文 · Chinese, the default, or English
         * @example zh-CN
         */
        AcceptLanguage: string;
        /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
        IdempotencyKey: string;
        /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description 资源版本 · Version of the resource
         * @example "v1"
         */
        ETag: string;
        /**
         * @description `true`:首次结果的重发 · The first answer once more
         * @example true
         */
        IdempotencyReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "grid.worker",
                 *       "password": "demo-Quzhou-2017"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "q1b7…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 600,
                     *       "refreshToken": "Zx3k…",
                     *       "refreshExpiresAt": "2017-12-18T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Busy"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "Zx3k…"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "q1b7…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 600,
                     *       "refreshToken": "Zx3k…",
                     *       "refreshExpiresAt": "2017-12-18T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Busy"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "demo-Quzhou-2017",
                 *       "newPassword": "Hangbu-2026-xinmima"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "name": "王建国",
                     *       "login": "grid.worker",
                     *       "posts": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000003",
                     *           "role": "full_time_grid_worker",
                     *           "area": "330802101211001",
                     *           "unitId": null
                     *         }
                     *       ],
                     *       "scope": [
                     *         "330802101211001"
                     *       ],
                     *       "can": [
                     *         "reportCase",
                     *         "listCases",
                     *         "getCase"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /** @description 直接上级 · Direct parent */
                parent?: components["schemas"]["AreaCode"];
                /** @description 层级 · Level */
                level?: components["schemas"]["AreaLevel"];
                /** @description 名称开头 · Beginning of the name */
                q?: string & (unknown & unknown);
                /** @description 今天是否有效;不填则全部 · In force today or not; all when absent */
                inForce?: boolean;
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "330802101211001",
                     *           "name": "殿前村第一网格",
                     *           "level": "grid",
                     *           "parentCode": "330802101211",
                     *           "validFrom": "2017-11-01",
                     *           "validTo": null,
                     *           "replacedBy": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AreaPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    createArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "330802101211001",
                 *       "name": "殿前村第一网格",
                 *       "parentCode": "330802101211",
                 *       "level": "grid"
                 *     }
                 */
                "application/json": components["schemas"]["AreaCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": null,
                     *       "replacedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getArea: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": null,
                     *       "replacedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    retireArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2018-01-01",
                 *       "replacedBy": "330802101211002"
                 *     }
                 */
                "application/json": components["schemas"]["AreaRetirement"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": "2018-01-01",
                     *       "replacedBy": "330802101211002"
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getGridBoundary: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "version": 1,
                     *       "geometry": {
                     *         "type": "Polygon",
                     *         "coordinates": [
                     *           [
                     *             [
                     *               118.768,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.908
                     *             ],
                     *             [
                     *               118.768,
                     *               28.903
                     *             ]
                     *           ]
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GridBoundary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    putGridBoundary: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "geometry": {
                 *         "type": "Polygon",
                 *         "coordinates": [
                 *           [
                 *             [
                 *               118.768,
                 *               28.903
                 *             ],
                 *             [
                 *               118.774,
                 *               28.903
                 *             ],
                 *             [
                 *               118.774,
                 *               28.908
                 *             ],
                 *             [
                 *               118.768,
                 *               28.903
                 *             ]
                 *           ]
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GridBoundaryChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "version": 1,
                     *       "geometry": {
                     *         "type": "Polygon",
                     *         "coordinates": [
                     *           [
                     *             [
                     *               118.768,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.908
                     *             ],
                     *             [
                     *               118.768,
                     *               28.903
                     *             ]
                     *           ]
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GridBoundary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getWorkCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description national(全国)或区域编码 · national (the country) or an area code */
                area: string;
                /** @description 年份 · Year */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "year": 2026,
                     *       "published": true,
                     *       "source": "local",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "isWorkingDay": false,
                     *           "name": "元旦",
                     *           "source": "gov_notice",
                     *           "setBy": "national",
                     *           "setFor": 2026
                     *         },
                     *         {
                     *           "date": "2026-04-20",
                     *           "isWorkingDay": false,
                     *           "name": "庙会",
                     *           "source": "local",
                     *           "setBy": "330802101",
                     *           "setFor": 2026
                     *         }
                     *       ],
                     *       "officeHours": {
                     *         "winter": [
                     *           {
                     *             "opens": "08:30",
                     *             "closes": "12:00"
                     *           },
                     *           {
                     *             "opens": "13:30",
                     *             "closes": "17:00"
                     *           }
                     *         ],
                     *         "summer": [
                     *           {
                     *             "opens": "08:00",
                     *             "closes": "11:30"
                     *           },
                     *           {
                     *             "opens": "14:30",
                     *             "closes": "18:00"
                     *           }
                     *         ],
                     *         "summerFrom": 6,
                     *         "summerTo": 9
                     *       },
                     *       "officeHoursFrom": {
                     *         "area": "330802101",
                     *         "year": 2026
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkCalendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    putWorkCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description national(全国)或区域编码 · national (the country) or an area code */
                area: string;
                /** @description 年份 · Year */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "local",
                 *       "days": [
                 *         {
                 *           "date": "2026-04-20",
                 *           "isWorkingDay": false,
                 *           "name": "庙会"
                 *         }
                 *       ],
                 *       "officeHours": {
                 *         "winter": [
                 *           {
                 *             "opens": "08:30",
                 *             "closes": "12:00"
                 *           },
                 *           {
                 *             "opens": "13:30",
                 *             "closes": "17:00"
                 *           }
                 *         ],
                 *         "summer": [
                 *           {
                 *             "opens": "08:00",
                 *             "closes": "11:30"
                 *           },
                 *           {
                 *             "opens": "14:30",
                 *             "closes": "18:00"
                 *           }
                 *         ],
                 *         "summerFrom": 6,
                 *         "summerTo": 9
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WorkCalendarChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "year": 2026,
                     *       "published": true,
                     *       "source": "local",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "isWorkingDay": false,
                     *           "name": "元旦",
                     *           "source": "gov_notice",
                     *           "setBy": "national",
                     *           "setFor": 2026
                     *         },
                     *         {
                     *           "date": "2026-04-20",
                     *           "isWorkingDay": false,
                     *           "name": "庙会",
                     *           "source": "local",
                     *           "setBy": "330802101",
                     *           "setFor": 2026
                     *         }
                     *       ],
                     *       "officeHours": {
                     *         "winter": [
                     *           {
                     *             "opens": "08:30",
                     *             "closes": "12:00"
                     *           },
                     *           {
                     *             "opens": "13:30",
                     *             "closes": "17:00"
                     *           }
                     *         ],
                     *         "summer": [
                     *           {
                     *             "opens": "08:00",
                     *             "closes": "11:30"
                     *           },
                     *           {
                     *             "opens": "14:30",
                     *             "closes": "18:00"
                     *           }
                     *         ],
                     *         "summerFrom": 6,
                     *         "summerTo": 9
                     *       },
                     *       "officeHoursFrom": {
                     *         "area": "330802101",
                     *         "year": 2026
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkCalendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 单位类别 · Kind of unit */
                kind?: components["schemas"]["UnitKind"];
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000001",
                     *           "kind": "command_office",
                     *           "name": "航埠镇综合信息指挥室",
                     *           "area": "330802101"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "command_office",
                 *       "name": "航埠镇综合信息指挥室",
                 *       "area": "330802101"
                 *     }
                 */
                "application/json": components["schemas"]["UnitCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000001",
                     *       "kind": "command_office",
                     *       "name": "航埠镇综合信息指挥室",
                     *       "area": "330802101"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 在该单位任职 · With a post in this unit */
                unit?: string;
                /** @description 岗位 · Role */
                role?: components["schemas"]["Role"];
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000002",
                     *           "name": "王建国",
                     *           "phone": "13800001234",
                     *           "posts": [
                     *             {
                     *               "id": "019371f4-5c00-7000-8000-000000000003",
                     *               "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *               "role": "grid_leader",
                     *               "area": "330802101211001",
                     *               "unitId": null,
                     *               "from": "2017-11-01",
                     *               "to": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    createStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王建国",
                 *       "phone": "13800001234",
                 *       "login": "wang.jg",
                 *       "password": "Qz-2017-abcd"
                 *     }
                 */
                "application/json": components["schemas"]["StaffCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000002",
                     *       "login": "wang.jg"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffCreated"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                 *       "role": "grid_leader",
                 *       "area": "330802101211001"
                 *     }
                 */
                "application/json": components["schemas"]["Appointment"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000003",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "grid_leader",
                     *       "area": "330802101211001",
                     *       "unitId": null,
                     *       "from": "2017-11-01",
                     *       "to": null
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    relieve: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 任职 id · Id of the post */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "调离"
                 *     }
                 */
                "application/json": components["schemas"]["Relief"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000003",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "grid_leader",
                     *       "area": "330802101211001",
                     *       "unitId": null,
                     *       "from": "2017-11-01",
                     *       "to": "2017-11-20"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 任职 id · Id of the post */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toStaffId": "019371f4-5c00-7000-8000-000000000005"
                 *     }
                 */
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "relieved": {
                     *         "id": "019371f4-5c00-7000-8000-000000000003",
                     *         "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *         "role": "grid_leader",
                     *         "area": "330802101211001",
                     *         "unitId": null,
                     *         "from": "2017-11-01",
                     *         "to": "2017-11-20"
                     *       },
                     *       "appointed": {
                     *         "id": "019371f4-5c00-7000-8000-000000000006",
                     *         "staffId": "019371f4-5c00-7000-8000-000000000005",
                     *         "role": "grid_leader",
                     *         "area": "330802101211001",
                     *         "unitId": null,
                     *         "from": "2017-11-20",
                     *         "to": null
                     *       },
                     *       "movedCases": 3
                     *     }
                     */
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listVacancies: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "area": "330802101211002",
                     *           "name": "殿前村第二网格",
                     *           "lacks": [
                     *             "grid_leader"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getGridTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "members": [
                     *         {
                     *           "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *           "name": "王建国",
                     *           "phone": "13800001234",
                     *           "role": "grid_leader",
                     *           "from": "2017-11-01"
                     *         }
                     *       ],
                     *       "vacancies": [
                     *         "full_time_grid_worker",
                     *         "part_time_grid_worker",
                     *         "grid_supervisor"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GridTeam"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseTypes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "0102",
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 7,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "validFrom": "2016-01-01",
                     *           "retiredOn": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTypeList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    listVocabularies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Urgency",
                     *           "codes": [
                     *             {
                     *               "code": "normal",
                     *               "zh": "普通",
                     *               "en": "Normal"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["VocabularyList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 状态,可多个 · Statuses, one or several */
                status?: components["schemas"]["CaseStatus"][];
                /** @description 大类或小类,可多个 · Major or minor types, one or several */
                typeCode?: components["schemas"]["TypeCode"][];
                /** @description 人员 id,或 none · A person, or none */
                handler?: components["schemas"]["HandlerFilter"];
                /** @description 承办单位 · Handling unit */
                unit?: string;
                /** @description 是否未办结 · Still open or not */
                open?: boolean;
                /** @description 是否超期 · Past its due time or not */
                overdue?: boolean;
                /** @description 上报时间起(含)· Reported from, inclusive */
                reportedFrom?: string;
                /** @description 上报时间止(不含)· Reported before */
                reportedTo?: string;
                /** @description 到期时间起(含)· Due from, inclusive */
                dueFrom?: string;
                /** @description 到期时间止(不含)· Due before */
                dueTo?: string;
                /** @description 办结时间起(含)· Closed from, inclusive */
                closedFrom?: string;
                /** @description 办结时间止(不含)· Closed before */
                closedTo?: string;
                /** @description 标题中的字词或案件编号开头 · Words of the title, or how the case number begins */
                q?: string;
                /** @description 按到期或按上报先后 · By due time, or newest first */
                sort?: "due" | "newest";
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000001",
                     *           "caseNo": "E3308021012017111800001",
                     *           "status": "in_progress",
                     *           "typeCode": "0102",
                     *           "severity": "general",
                     *           "urgency": "normal",
                     *           "area": "330802101211001",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "handler": "015fcb1e-0000-7000-8000-000000000002",
                     *           "unit": null,
                     *           "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *           "recurrenceOf": null,
                     *           "reportedAt": "2017-11-17T08:00:00Z",
                     *           "acceptedAt": "2017-11-17T08:20:00Z",
                     *           "dueAt": "2017-11-24T16:00:00Z",
                     *           "closedAt": null,
                     *           "overdue": false,
                     *           "version": 4
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    reportCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "0102",
                 *       "area": "330802101211001",
                 *       "title": "换瓦砸坏邻居院墙",
                 *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                 *       "parties": [
                 *         {
                 *           "role": "applicant",
                 *           "name": "夏某"
                 *         },
                 *         {
                 *           "role": "respondent",
                 *           "name": "王某"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CaseReport"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 已创建 · Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getCaseTimeline: {
        parameters: {
            query?: {
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2017-11-17T08:00:00.000Z",
                     *           "event": "case.report",
                     *           "label": "上报",
                     *           "actor": {
                     *             "id": "015fcb1e-0000-7000-8000-000000000002",
                     *             "name": "王建国"
                     *           },
                     *           "role": "full_time_grid_worker",
                     *           "unit": null,
                     *           "from": "draft",
                     *           "to": "reported",
                     *           "text": null,
                     *           "data": {
                     *             "typeCode": "0102"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    listCasePeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000005",
                     *           "role": "applicant",
                     *           "name": "夏某",
                     *           "phone": "13800001234"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseNotes: {
        parameters: {
            query?: {
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000004",
                     *           "kind": "mediation",
                     *           "text": "双方到场,王某答应重新粉刷",
                     *           "occurredAt": null,
                     *           "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *           "writtenAt": "2017-11-17T09:00:00.000Z",
                     *           "struck": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    addCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mediation",
                 *       "text": "双方到场,王某答应重新粉刷"
                 *     }
                 */
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000004",
                     *       "kind": "mediation",
                     *       "text": "双方到场,王某答应重新粉刷",
                     *       "occurredAt": null,
                     *       "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "writtenAt": "2017-11-17T09:00:00.000Z",
                     *       "struck": null
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    strikeCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
                /** @description 记录 id · Id of the note */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "写错案件"
                 *     }
                 */
                "application/json": components["schemas"]["StrikeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000004",
                     *       "kind": "mediation",
                     *       "text": "双方到场,王某答应重新粉刷",
                     *       "occurredAt": null,
                     *       "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "writtenAt": "2017-11-17T09:00:00.000Z",
                     *       "struck": {
                     *         "by": "015fcb1e-0000-7000-8000-000000000002",
                     *         "at": "2017-11-17T09:30:00.000Z",
                     *         "reason": "写错案件"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    acceptCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "severity": "general"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    rejectCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "out_of_scope",
                 *       "advice": "属合同争议,可向人民法院起诉",
                 *       "referral": "柯城区人民法院"
                 *     }
                 */
                "application/json": components["schemas"]["RejectBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "双方已自行和好"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    dispatchCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handlerId": "015fcb1e-0000-7000-8000-000000000002",
                 *       "text": "请当日到场"
                 *     }
                 */
                "application/json": components["schemas"]["DispatchBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    reassignCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": "015fcb1e-0000-7000-8000-000000000009",
                 *       "text": "改由调委会办理"
                 *     }
                 */
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    signForCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "not_our_duty",
                 *       "text": "属市场监管职责"
                 *     }
                 */
                "application/json": components["schemas"]["RequestReturnBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    approveReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "情况属实,同意"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    refuseReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "职责清单第 3 项已列明"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    submitResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resultCode": "mediated_agreed",
                 *       "text": "已重新粉刷墙面,双方握手言和"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitResultBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    passVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "on_site",
                 *       "text": "墙面已粉刷"
                 *     }
                 */
                "application/json": components["schemas"]["PassVerificationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    failVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "墙面仍有破损"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "缺少粉刷后的情况说明"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closingCode": "resolved",
                 *       "reporterInformed": true
                 *     }
                 */
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "agreement_not_performed",
                 *       "text": "墙面至今未粉刷"
                 *     }
                 */
                "application/json": components["schemas"]["RequestReopenBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    approveReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "情况属实"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    refuseReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已核实履行完毕"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "pendingRequest": null,
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getBacklog: {
        parameters: {
            query?: {
                /** @description 区域,默认自己的辖区 · Area; your own when absent */
                area?: components["schemas"]["AreaCode"];
                /** @description 分组;area 为下一级区域 · Groups; area: by child area */
                groupBy?: "area" | "type" | "unit";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2017-11-18T02:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "key": "330802101211",
                     *           "label": "殿前村委会",
                     *           "open": 1,
                     *           "overdue": 0,
                     *           "byStatus": {
                     *             "reported": 0,
                     *             "accepted": 0,
                     *             "dispatched": 0,
                     *             "in_progress": 1,
                     *             "suspended": 0,
                     *             "pending_verification": 0,
                     *             "verified": 0,
                     *             "transferred_out": 0
                     *           },
                     *           "byAge": {
                     *             "d0_3": 1,
                     *             "d4_7": 0,
                     *             "d8_15": 0,
                     *             "d16_30": 0,
                     *             "d31": 0
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "open": 1,
                     *         "overdue": 0,
                     *         "byStatus": {
                     *           "reported": 0,
                     *           "accepted": 0,
                     *           "dispatched": 0,
                     *           "in_progress": 1,
                     *           "suspended": 0,
                     *           "pending_verification": 0,
                     *           "verified": 0,
                     *           "transferred_out": 0
                     *         },
                     *         "byAge": {
                     *           "d0_3": 1,
                     *           "d4_7": 0,
                     *           "d8_15": 0,
                     *           "d16_30": 0,
                     *           "d31": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Backlog"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getClosureTimes: {
        parameters: {
            query: {
                /** @description 区域,默认自己的辖区 · Area; your own when absent */
                area?: components["schemas"]["AreaCode"];
                /** @description 办结时间起(含)· Closed from, inclusive */
                from: string;
                /** @description 办结时间止(不含)· Closed before */
                to: string;
                /** @description 分组;area 为下一级区域 · Groups; area: by child area */
                groupBy?: "area" | "type" | "month" | "unit" | "handler";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": {
                     *         "from": "2017-10-31T16:00:00.000Z",
                     *         "to": "2017-11-30T16:00:00.000Z"
                     *       },
                     *       "cohort": "by_closed",
                     *       "items": [
                     *         {
                     *           "key": "330802101211",
                     *           "label": "殿前村委会",
                     *           "closed": 1,
                     *           "elapsedHours": {
                     *             "mean": 26.5,
                     *             "median": 26.5,
                     *             "p90": 26.5
                     *           },
                     *           "workingHours": {
                     *             "mean": 8,
                     *             "median": 8,
                     *             "p90": 8
                     *           },
                     *           "onTime": {
                     *             "numerator": 1,
                     *             "denominator": 1,
                     *             "value": 100,
                     *             "definition": "…"
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "closed": 1,
                     *         "elapsedHours": {
                     *           "mean": 26.5,
                     *           "median": 26.5,
                     *           "p90": 26.5
                     *         },
                     *         "workingHours": {
                     *           "mean": 8,
                     *           "median": 8,
                     *           "p90": 8
                     *         },
                     *         "onTime": {
                     *           "numerator": 1,
                     *           "denominator": 1,
                     *           "value": 100,
                     *           "definition": "…"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClosureTimes"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    importAreas: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example code,name,parentCode,level
                 *     33,浙江省,,province
                 *     3308,衢州市,33,prefecture_city
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "inserted": 2,
                     *       "updated": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AreaImportResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
}
